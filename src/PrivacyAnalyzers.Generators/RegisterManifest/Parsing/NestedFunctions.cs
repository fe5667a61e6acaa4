using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Parsing;

/// <summary>
/// Names lambdas and local functions within the member, lambda or local function around them. Lambdas have nothing but
/// their order: <c>#lambda:2</c> is the second one. A local function has a number only when an earlier one has its name.
/// </summary>
internal static class NestedFunctions
{
    public static string SuffixOf(IMethodSymbol function)
    {
        var node = function.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax();
        if (function.MethodKind == MethodKind.AnonymousFunction)
            return "#lambda:" + Number(node, other => other is AnonymousFunctionExpressionSyntax);
        var number = Number(node, other => other is LocalFunctionStatementSyntax local && local.Identifier.ValueText == function.Name);
        return "#local:" + function.Name + (number == 1 ? string.Empty : ":" + number);
    }

    private static int Number(SyntaxNode? function, Func<SyntaxNode, bool> isAlike)
    {
        if (function is null || AroundOf(function) is not { } around)
            return 1;
        return 1 + around.DescendantNodes().TakeWhile(node => node != function).Count(node => isAlike(node) && AroundOf(node) == around);
    }

    private static SyntaxNode? AroundOf(SyntaxNode function) => function.Ancestors().FirstOrDefault(IsMember);

    // All top-level statements are one method, and every variable of a field declaration is a field.
    private static bool IsMember(SyntaxNode node) => node
        is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or CompilationUnitSyntax
        or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax }
        or MemberDeclarationSyntax and not GlobalStatementSyntax;
}
