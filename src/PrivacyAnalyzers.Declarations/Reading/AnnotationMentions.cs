using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Declarations.Reading;

/// <summary>
/// Finds attributes that by name may be annotations, without binding anything. Most files of most projects fall at
/// the first hurdle, a search in their text; only where a name occurs is the tree walked.
/// </summary>
public static class AnnotationMentions
{
    private const string AttributeSuffix = "Attribute";

    private static readonly string[] ShortNames =
        [.. AnnotationNames.All.Append(AnnotationNames.IdentityProtectedPersonalData).Select(name => name.Substring(0, name.Length - AttributeSuffix.Length))];

    private static readonly HashSet<string> Names = new(ShortNames.Concat(ShortNames.Select(name => name + AttributeSuffix)), StringComparer.Ordinal);

    public static bool In(SyntaxTree tree) => MentionsName(tree.GetText().ToString()) && UsesAnnotation(tree.GetRoot());

    private static bool MentionsName(string text)
    {
        foreach (var name in ShortNames)
        {
            if (text.IndexOf(name, StringComparison.Ordinal) >= 0)
                return true;
        }

        return false;
    }

    // Bodies count too: parameters of lambdas and local functions can be annotated.
    private static bool UsesAnnotation(SyntaxNode root)
    {
        foreach (var node in root.DescendantNodes())
        {
            var name = node switch
            {
                AttributeSyntax attribute => attribute.Name,
                UsingDirectiveSyntax { Alias: not null, NamespaceOrType: NameSyntax aliased } => aliased,
                SimpleBaseTypeSyntax { Type: NameSyntax derivedFrom } => derivedFrom,
                _ => null,
            };
            if (name is not null && Names.Contains(RightmostName(name)))
                return true;
        }

        return false;
    }

    private static string RightmostName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };
}
