using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing.Comparison;

/// <summary>A span in a file of the test, source or additional.</summary>
public readonly record struct FilePlace(string Path, TextSpan Span)
{
    public static FilePlace? Of(Location location) => location.Kind switch
    {
        LocationKind.SourceFile => new FilePlace(location.SourceTree!.FilePath, location.SourceSpan),
        LocationKind.ExternalFile => new FilePlace(location.GetLineSpan().Path, location.SourceSpan),
        _ => null,
    };

    public string Describe(IReadOnlyDictionary<string, string> texts)
    {
        if (!texts.TryGetValue(Path, out var content) || Span.End > content.Length)
            return $"{Path} {Span}";

        var text = SourceText.From(content);
        var start = text.Lines.GetLinePosition(Span.Start);
        var quoted = text.ToString(Span).Split('\n')[0];
        return string.Create(CultureInfo.InvariantCulture, $"{Path}({start.Line + 1},{start.Character + 1}) '{quoted}'");
    }
}
