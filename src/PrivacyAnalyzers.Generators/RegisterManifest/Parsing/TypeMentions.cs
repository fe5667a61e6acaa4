using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Declarations.Reading;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Parsing;

/// <summary>
/// What one file says about type names, read without binding anything: which types have an annotation, and which names stand
/// for, or derive from, which others. It belongs to the tree, which outlives many compilations.
/// </summary>
internal sealed class TypeMentions
{
    private static readonly ConditionalWeakTable<SyntaxTree, TypeMentions> Known = new();

    private TypeMentions(SyntaxNode root)
    {
        var links = new List<(string Name, string MeansOrDerivesFrom)>();
        foreach (var node in root.DescendantNodes(node => node is CompilationUnitSyntax or BaseNamespaceDeclarationSyntax or TypeDeclarationSyntax))
        {
            if (node is UsingDirectiveSyntax { Alias.Name.Identifier.ValueText: var alias } directive)
                links.AddRange(NamesIn(directive.NamespaceOrType).Select(name => (alias, name)));
            if (node is not TypeDeclarationSyntax type)
                continue;
            var own = type.Identifier.ValueText;
            if (type.BaseList is { } bases)
                links.AddRange(bases.Types.SelectMany(one => NamesIn(one.Type)).Select(name => (own, name)));
            links.AddRange(type.AttributeLists.SelectMany(list => list.Attributes).SelectMany(attribute => NamesIn(attribute.Name)).Select(name => (own, name)));
        }

        Links = [.. links.Distinct()];
    }

    /// <summary>The names of <c>[PersonalData]</c>, from which every chain of links to a personal type starts.</summary>
    public static IEnumerable<string> Marks { get; } =
    [
        AnnotationNames.PersonalData,
        AnnotationNames.IdentityProtectedPersonalData,
        WithoutSuffix(AnnotationNames.PersonalData),
        WithoutSuffix(AnnotationNames.IdentityProtectedPersonalData),
    ];

    public IReadOnlyList<(string Name, string MeansOrDerivesFrom)> Links { get; }

    public static TypeMentions Of(SyntaxTree tree) => Known.GetValue(tree, one => new TypeMentions(one.GetRoot()));

    /// <summary>The names in the types of the fields, properties and positional members of a type.</summary>
    public static IEnumerable<string> InMembers(TypeDeclarationSyntax type) => type.Members
        .Select(member => member switch
        {
            BasePropertyDeclarationSyntax property => property.Type,
            FieldDeclarationSyntax field => field.Declaration.Type,
            _ => null,
        })
        .Concat(type is RecordDeclarationSyntax ? type.ParameterList?.Parameters.Select(parameter => parameter.Type) ?? [] : [])
        .SelectMany(NamesIn);

    private static IEnumerable<string> NamesIn(SyntaxNode? type)
        => type?.DescendantNodesAndSelf().OfType<SimpleNameSyntax>().Select(name => name.Identifier.ValueText) ?? [];

    private static string WithoutSuffix(string name) => name.Substring(0, name.Length - "Attribute".Length);
}
