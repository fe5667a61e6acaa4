using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Declarations.Foreign;

/// <summary>
/// Attributes of Microsoft.Extensions.Compliance. An organisation derives them from one base class and passes a value of its taxonomy up,
/// so that what one means shows from the name of that value, or else from its own.
/// </summary>
public static class DataClassifications
{
    private const string Assembly = "Microsoft.Extensions.Compliance.Abstractions";

    private const string Space = "Microsoft.Extensions.Compliance.Classification";
    private const string Base = Space + ".DataClassificationAttribute";
    private const string Suffix = "Attribute";

    private static readonly string[] SaysPersonal = ["personal", "pii", "euii", "eupi"];
    private static readonly string[] SaysOtherwise = ["no", "non", "not", "un", "unknown", "public"];

    public static bool AreReferencedBy(Compilation compilation) => compilation.ReferencedAssemblyNames.Any(assembly => assembly.Name == Assembly);

    public static bool SayPersonal(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { } type || !IsClassification(type) || CodePattern.NamesOf(type).StartsWith(Space + ".", StringComparison.Ordinal))
            return false;
        return ValueOf(type) is { } value ? IsPersonal(value) : IsPersonal(WithoutSuffix(type.Name));
    }

    private static bool IsClassification(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
        {
            if (at.MetadataName == "DataClassificationAttribute" && CodePattern.NamesOf(at) == Base)
                return true;
        }

        return false;
    }

    // Only its source tells what a class passes to its base.
    private static string? ValueOf(INamedTypeSymbol type)
    {
        foreach (var reference in type.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not TypeDeclarationSyntax declaration)
                continue;
            var arguments = declaration.BaseList?.Types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault()?.ArgumentList
                ?? declaration.Members.OfType<ConstructorDeclarationSyntax>()
                    .FirstOrDefault(constructor => constructor.Initializer?.IsKind(SyntaxKind.BaseConstructorInitializer) == true)?.Initializer?.ArgumentList;
            if (arguments?.Arguments.FirstOrDefault()?.Expression is { } value)
                return NameOf(value);
        }

        return null;
    }

    private static string? NameOf(ExpressionSyntax value) => value switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        LiteralExpressionSyntax literal => literal.Token.ValueText,
        BaseObjectCreationExpressionSyntax { ArgumentList.Arguments: { Count: > 0 } arguments } => NameOf(arguments[arguments.Count - 1].Expression),
        InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" }, ArgumentList.Arguments: { Count: 1 } arguments } => NameOf(arguments[0].Expression),
        _ => null,
    };

    private static bool IsPersonal(string name)
    {
        var words = NameWords.Of(name).ToList();
        return words.Exists(word => SaysPersonal.Contains(word, StringComparer.OrdinalIgnoreCase)) && !words.Exists(word => SaysOtherwise.Contains(word, StringComparer.OrdinalIgnoreCase));
    }

    private static string WithoutSuffix(string name) => name.EndsWith(Suffix, StringComparison.Ordinal) ? name.Substring(0, name.Length - Suffix.Length) : name;
}
