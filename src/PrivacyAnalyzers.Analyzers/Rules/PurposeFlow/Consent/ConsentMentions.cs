using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow.Consent;

/// <summary>The names of the members of a file that carry <c>[ConsentCheck]</c>, found without binding anything.</summary>
internal static class ConsentMentions
{
    private const string ShortName = "ConsentCheck";

    /// <summary>Kept by the driver for as long as the tree lives.</summary>
    public static readonly SyntaxTreeValueProvider<ImmutableArray<string>> OfTree = new(In);

    public static ImmutableArray<string> In(SyntaxTree tree) =>
        tree.GetText().ToString().IndexOf(ShortName, StringComparison.Ordinal) < 0
            ? []
            : [.. tree.GetRoot().DescendantNodes().OfType<AttributeSyntax>().Where(IsCheck).Select(attribute => NameOf(attribute.Parent?.Parent)).OfType<string>().Distinct(StringComparer.Ordinal)];

    private static bool IsCheck(AttributeSyntax attribute)
    {
        var name = attribute.Name switch
        {
            QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
            AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
            SimpleNameSyntax simple => simple.Identifier.ValueText,
            _ => string.Empty,
        };
        return name is ShortName or ShortName + "Attribute";
    }

    private static string? NameOf(SyntaxNode? declaration) => declaration switch
    {
        MethodDeclarationSyntax method => method.Identifier.ValueText,
        PropertyDeclarationSyntax property => property.Identifier.ValueText,
        ParameterSyntax parameter => parameter.Identifier.ValueText,
        AccessorDeclarationSyntax { Parent.Parent: PropertyDeclarationSyntax property } => property.Identifier.ValueText,
        _ => null,
    };
}
