using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.FlowAnalysis.Assemblies;

namespace PrivacyAnalyzers.Analyzers.OtherAssemblies;

/// <summary>The files in which the builds of referenced assemblies said what their members do with data.</summary>
internal static class FlowFiles
{
    private static readonly SourceTextValueProvider<FlowFileReading> OfText = new(text => FlowFileReader.Read(text.ToString()));

    public delegate bool TextLookup(SourceText text, SourceTextValueProvider<FlowFileReading> provider, [MaybeNullWhen(false)] out FlowFileReading value);

    public static bool Is(AdditionalText file) => file.Path.EndsWith(FlowFile.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The files that can be read, in the order of their paths; each is read once for as long as its text lives.</summary>
    public static IEnumerable<FlowFile> Of(AnalyzerOptions options, TextLookup lookup, CancellationToken cancellation)
    {
        foreach (var file in options.AdditionalFiles.Where(Is).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (file.GetText(cancellation) is { } text && (lookup(text, OfText, out var known) ? known : FlowFileReader.Read(text.ToString())).File is { } read)
                yield return read;
        }
    }
}
