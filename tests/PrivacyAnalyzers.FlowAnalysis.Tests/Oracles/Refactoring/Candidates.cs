using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Refactoring;

/// <summary>The expressions of a file whose value may be computed in another way: what is handed over, assigned or returned.</summary>
internal static class Candidates
{
    public static IReadOnlyList<ExpressionSyntax> In(SemanticModel model, bool withObjects = true)
    {
        var found = new List<ExpressionSyntax>();
        foreach (var expression in model.SyntaxTree.GetRoot().DescendantNodes().OfType<ExpressionSyntax>())
        {
            if (found.Exists(outer => outer.Span.Contains(expression.Span)) || !HandsOver(expression) || !CanStandElsewhere(expression, model) || !(withObjects || IsPlain(model.GetTypeInfo(expression).Type!)))
                continue;
            found.Add(expression);
        }

        return found;
    }

    /// <summary>The type by a name that holds everywhere; null for one that has none.</summary>
    public static string? TypeNameOf(ExpressionSyntax expression, SemanticModel model) =>
        model.GetTypeInfo(expression).Type is { IsAnonymousType: false } type
            ? type.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat.AddMiscellaneousOptions(SymbolDisplayMiscellaneousOptions.IncludeNullableReferenceTypeModifier))
            : null;

    private static bool HandsOver(ExpressionSyntax expression) => expression.Parent switch
    {
        ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None) && argument.Parent is ArgumentListSyntax && argument.Parent.Parent is InvocationExpressionSyntax or ObjectCreationExpressionSyntax,
        AssignmentExpressionSyntax assignment => assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) && assignment.Right == expression && assignment.Left is IdentifierNameSyntax or MemberAccessExpressionSyntax,
        EqualsValueClauseSyntax value => value.Parent is VariableDeclaratorSyntax { Parent.Parent: LocalDeclarationStatementSyntax { UsingKeyword.RawKind: 0 } },
        ReturnStatementSyntax => true,
        _ => false,
    };

    // A call that only asks whether there is a value looks at the value itself.
    private static bool IsTest(ExpressionSyntax expression, SemanticModel model) =>
        expression.Parent?.Parent?.Parent is InvocationExpressionSyntax call && model.GetTypeInfo(call).Type?.SpecialType == SpecialType.System_Boolean;

    private static bool IsPlain(ITypeSymbol type) => type.IsValueType || type.SpecialType == SpecialType.System_String;

    // What a consent check says holds where it is asked.
    private static bool CanStandElsewhere(ExpressionSyntax expression, SemanticModel model)
    {
        if (expression is LambdaExpressionSyntax or AnonymousMethodExpressionSyntax or RefExpressionSyntax or ThrowExpressionSyntax or InitializerExpressionSyntax)
            return false;
        var type = model.GetTypeInfo(expression).Type;
        return type is { IsRefLikeType: false, TypeKind: not (TypeKind.Error or TypeKind.Dynamic or TypeKind.Pointer or TypeKind.FunctionPointer), SpecialType: not (SpecialType.System_Void or SpecialType.System_Boolean) }
            && !model.GetConstantValue(expression).HasValue
            && !expression.DescendantNodesAndSelf().Any(node => node is DeclarationExpressionSyntax or SingleVariableDesignationSyntax or AwaitExpressionSyntax)
            && !IsTest(expression, model)
            && !expression.Ancestors().OfType<LambdaExpressionSyntax>().Any(lambda => model.GetTypeInfo(lambda).ConvertedType?.Name == "Expression")
            && !expression.Ancestors().Any(node => node is QueryExpressionSyntax or AttributeSyntax or ConstructorInitializerSyntax);
    }
}
