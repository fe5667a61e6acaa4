using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Parsing;

/// <summary>
/// Names the members of an extension block, which the compiler keeps in types with names of its own making, by what a person
/// wrote: <c>P:Shop.Customers.extension(Customer).Nick</c>, in the class <c>Shop.Customers</c>.
/// </summary>
internal static class ExtensionBlocks
{
    // The property that tells moved to another interface from one version of the compiler to the next.
    public static bool Contains(INamedTypeSymbol? type) => type is { TypeKind: TypeKind.Extension, ContainingType: not null };

    public static string SymbolId(ISymbol member)
    {
        var block = member.ContainingType;
        var id = member.GetDocumentationCommentId() ?? "M:" + member.Name;
        var around = block.ContainingType.GetDocumentationCommentId() ?? "T:" + block.ContainingType.ToDisplayString();
        return id.Substring(0, 2) + around.Substring(2) + ".extension(" + Receiver(block) + ")" + OwnPart(id);
    }

    // Behind the last dot that no list of parameters holds.
    private static string OwnPart(string id)
    {
        var list = id.IndexOf('(');
        return id.Substring(id.LastIndexOf('.', list < 0 ? id.Length - 1 : list));
    }

    private static string Receiver(INamedTypeSymbol block)
    {
        var written = (block.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax() as TypeDeclarationSyntax)?.ParameterList?.Parameters.FirstOrDefault()?.Type;
        return string.Concat(written?.DescendantTokens().Select(token => token.Text) ?? []);
    }
}
