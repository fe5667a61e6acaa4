using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Benchmarks.Live;

internal enum EditKind
{
    /// <summary>A statement is typed into a method: no declaration changes.</summary>
    Body,

    /// <summary>A method is added: the declarations of the solution change.</summary>
    Declaration,
}

/// <summary>What somebody types into a document, as the change of text that an editor hands over.</summary>
internal static class DocumentEdit
{
    public static SyntaxTree Apply(SyntaxTree tree, EditKind kind, int number)
    {
        var methods = tree.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>().Where(method => method.Body is { Statements.Count: > 3 }).ToList();
        var method = methods[number % methods.Count];
        var change = kind == EditKind.Body
            ? new TextChange(new TextSpan(method.Body!.OpenBraceToken.Span.End, 0), $"\nvar typed{number} = string.Join(\", \", \"a\", nameof({method.Identifier})).Trim();\n")
            : new TextChange(new TextSpan(method.FullSpan.Start, 0), $"\nprivate static string Typed{number}(string text) => TextTools.Clean(text) + \"{number}\";\n");
        return tree.WithChangedText(tree.GetText().WithChanges(change));
    }

    /// <summary>Documents that have methods to edit, spread over the solution.</summary>
    public static IReadOnlyList<SyntaxTree> Documents(Compilation compilation, int count)
    {
        var services = compilation.SyntaxTrees.Where(tree => tree.FilePath.EndsWith("Service.cs", StringComparison.Ordinal)).ToList();
        return [.. Enumerable.Range(0, count).Select(i => services[i * services.Count / count]).Distinct()];
    }
}
