using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Declarations.Constants;

/// <summary>What using directives make of a name, read from how they are written: what they name may not be there yet.</summary>
internal sealed class WrittenUsings(IReadOnlyList<UsingDirectiveSyntax> directives)
{
    /// <summary>The directives that hold at a place in a file.</summary>
    public static WrittenUsings Around(SyntaxNode place) => new(
    [
        .. place.Ancestors().SelectMany(node => node switch
        {
            BaseNamespaceDeclarationSyntax space => space.Usings,
            CompilationUnitSyntax file => file.Usings,
            _ => [],
        }),
    ]);

    /// <summary>The global ones of all files.</summary>
    public static WrittenUsings OfAllFiles(Compilation compilation) => new(
        [.. compilation.SyntaxTrees.SelectMany(tree => tree.GetRoot() is CompilationUnitSyntax file ? file.Usings.Where(one => one.GlobalKeyword.IsKind(SyntaxKind.GlobalKeyword)) : [])]);

    /// <summary>The name itself, and what it may stand for by an alias or a static using.</summary>
    public IEnumerable<IReadOnlyList<string>> FullNamesOf(IReadOnlyList<string> name)
    {
        yield return name;
        foreach (var directive in directives)
        {
            if (directive.NamespaceOrType is not NameSyntax target || DottedName.Of(target) is not { } full)
                continue;
            if (directive.Alias is { } alias)
            {
                if (alias.Name.Identifier.ValueText == name[0])
                    yield return [.. full, .. name.Skip(1)];
            }
            else if (directive.StaticKeyword.IsKind(SyntaxKind.StaticKeyword))
            {
                yield return [.. full, .. name];
            }
        }
    }
}
