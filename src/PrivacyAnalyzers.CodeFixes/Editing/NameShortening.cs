using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Editing;
using Microsoft.CodeAnalysis.Formatting;
using Microsoft.CodeAnalysis.Simplification;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Declarations.Reading;

namespace PrivacyAnalyzers.CodeFixes.Editing;

/// <summary>
/// Shortens the fully qualified names in text that was just written, with a using directive for the annotations where it
/// is missing and does not give another meaning to a name that the file uses already.
/// </summary>
internal static class NameShortening
{
    public static async Task<SourceText> ApplyAsync(Document document, IReadOnlyCollection<(TextSpan Span, NameStyle Names)> written, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var toImport = new SyntaxAnnotation();
        var names = new Dictionary<SyntaxNode, NameStyle>();
        foreach (var (span, style) in written)
        {
            if (style == NameStyle.AsWritten)
                continue;
            foreach (var name in QualifiedNamesIn(root, span))
                names[name] = style;
        }

        if (names.Count == 0)
            return await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var marked = root.ReplaceNodes(names.Keys, (name, _) => names[name] == NameStyle.Imported && name.ToString().StartsWith(AnnotationText.Qualifier, StringComparison.Ordinal)
            ? name.WithAdditionalAnnotations(Simplifier.Annotation, toImport)
            : name.WithAdditionalAnnotations(Simplifier.Annotation));
        document = document.WithSyntaxRoot(marked);
        document = await ImportAsync(document, toImport, cancellation).ConfigureAwait(false);
        document = await Simplifier.ReduceAsync(document, Simplifier.Annotation, cancellationToken: cancellation).ConfigureAwait(false);
        return await document.GetTextAsync(cancellation).ConfigureAwait(false);
    }

    private static IEnumerable<SyntaxNode> QualifiedNamesIn(SyntaxNode root, TextSpan span) =>
        root.DescendantNodes(span)
            .Where(node => span.Contains(node.Span) && IsQualified(node) && !(node.Parent is { } parent && IsQualified(parent)));

    private static bool IsQualified(SyntaxNode node) =>
        node is QualifiedNameSyntax or MemberAccessExpressionSyntax && node.GetFirstToken().Text == "global";

    private static async Task<Document> ImportAsync(Document document, SyntaxAnnotation toImport, CancellationToken cancellation)
    {
        if (await AreInScopeAsync(document, toImport, cancellation).ConfigureAwait(false))
            return document;
        var imported = await ImportAdder.AddImportsAsync(document, toImport, cancellationToken: cancellation).ConfigureAwait(false);
        var before = await MeaningsAsync(document, toImport, cancellation).ConfigureAwait(false);
        var after = await MeaningsAsync(imported, toImport, cancellation).ConfigureAwait(false);
        return before.SequenceEqual(after, StringComparer.Ordinal)
            ? await Formatter.FormatAsync(imported, Formatter.Annotation, cancellationToken: cancellation).ConfigureAwait(false)
            : document;
    }

    // Also where a global using brings them in, which the import service does not see.
    private static async Task<bool> AreInScopeAsync(Document document, SyntaxAnnotation toImport, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        return root.GetAnnotatedNodes(toImport)
            .GroupBy(name => name.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>())
            .All(space => model.LookupNamespacesAndTypes(space.First().SpanStart).Any(IsAnnotationType));
    }

    private static bool IsAnnotationType(ISymbol symbol) =>
        symbol is INamedTypeSymbol { ContainingType: null, ContainingNamespace: { Name: AnnotationNames.Namespace, ContainingNamespace.IsGlobalNamespace: true } };

    // What the names that also exist among the annotations mean in this file, in order.
    private static async Task<List<string>> MeaningsAsync(Document document, SyntaxAnnotation toImport, CancellationToken cancellation)
    {
        var root = (await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false))!;
        var model = (await document.GetSemanticModelAsync(cancellation).ConfigureAwait(false))!;
        var annotations = NamesOfAnnotations(model.Compilation);
        var meanings = new List<string>();
        foreach (var name in root.DescendantNodes(node => node is not UsingDirectiveSyntax && !node.HasAnnotation(toImport)).OfType<SimpleNameSyntax>())
        {
            if (!annotations.Contains(name.Identifier.ValueText))
                continue;
            var info = model.GetSymbolInfo(name, cancellation);
            meanings.Add($"{info.CandidateReason} {info.Symbol?.ToDisplayString()}");
        }

        return meanings;
    }

    private static HashSet<string> NamesOfAnnotations(Compilation compilation)
    {
        const string suffix = "Attribute";
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var type in compilation.GlobalNamespace.GetNamespaceMembers().Where(space => space.Name == AnnotationNames.Namespace).SelectMany(space => space.GetTypeMembers()))
        {
            names.Add(type.Name);
            if (type.Name.EndsWith(suffix, StringComparison.Ordinal))
                names.Add(type.Name.Substring(0, type.Name.Length - suffix.Length));
        }

        return names;
    }
}
