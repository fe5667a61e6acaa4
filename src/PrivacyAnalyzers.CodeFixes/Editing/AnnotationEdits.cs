using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Editing;

/// <summary>Carries out edits in a solution: all of one file together, whichever findings they come from.</summary>
internal static class AnnotationEdits
{
    public static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<AnnotationEdit> edits, CancellationToken cancellation)
    {
        foreach (var file in edits.Select(edit => (Edit: edit, Document: EditableDocuments.Of(solution, edit.Tree)!)).GroupBy(one => FileOf(one.Document)))
        {
            // A file that several projects share is one file: it is edited once, as the project sees it that sees most of the
            // edits (others have them in conditional code), and every project gets the result.
            var document = solution.GetDocument(file.GroupBy(one => one.Document.Id).OrderByDescending(seen => seen.Count()).First().Key)!;
            var text = await ApplyAsync(document, [.. file.Select(one => one.Edit)], cancellation).ConfigureAwait(false);
            foreach (var id in document.GetLinkedDocumentIds().Add(document.Id))
                solution = solution.WithDocumentText(id, text, PreservationMode.PreserveIdentity);
        }

        return solution;
    }

    private static async Task<SourceText> ApplyAsync(Document document, IReadOnlyCollection<AnnotationEdit> edits, CancellationToken cancellation)
    {
        var text = await document.GetTextAsync(cancellation).ConfigureAwait(false);
        var written = new List<(TextSpan, NameStyle)>();
        var changes = new List<TextChange>();
        var shift = 0;
        foreach (var edit in AsWriting(edits))
        {
            changes.Add(new TextChange(edit.Span, edit.Text));
            written.Add((new TextSpan(edit.Span.Start + shift, edit.Text.Length), edit.Names));
            shift += edit.Text.Length - edit.Span.Length;
        }

        var changed = document.WithText(text.WithChanges(changes));
        return await NameShortening.ApplyAsync(changed, written, cancellation).ConfigureAwait(false);
    }

    // Two findings about one declaration may want the same text; it is written once.
    private static IEnumerable<WriteText> AsWriting(IReadOnlyCollection<AnnotationEdit> edits) =>
        edits.OfType<WriteText>()
            .Concat(AttributeRemoval.SpansOf(edits).Select(span => new WriteText(edits.First().Tree, span, string.Empty, NameStyle.AsWritten)))
            .GroupBy(edit => (edit.Span, Text: edit.IsOnlyOne ? null : edit.Text))
            .Select(same => same.First())
            .OrderBy(edit => edit.Span.Start)
            .ThenBy(edit => edit.Span.Length);

    private static string FileOf(Document document) => document.FilePath ?? document.Id.Id.ToString();
}
