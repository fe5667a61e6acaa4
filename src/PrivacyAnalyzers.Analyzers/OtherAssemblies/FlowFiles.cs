using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.FlowAnalysis.Assemblies;

namespace PrivacyAnalyzers.Analyzers.OtherAssemblies;

/// <summary>The files in which the builds of referenced assemblies said what their members do with data.</summary>
internal static class FlowFiles
{
    private static readonly FileReading<FlowFileReading> Reading = new(FlowFileReader.Read);

    public static bool Is(AdditionalText file) => file.Path.EndsWith(FlowFile.Extension, StringComparison.OrdinalIgnoreCase);

    /// <summary>The files that can be read, in the order of their paths; each is read once for as long as its text lives.</summary>
    public static IEnumerable<FlowFile> Of(AnalyzerOptions options, TextLookup<FlowFileReading> lookup, CancellationToken cancellation)
    {
        foreach (var file in options.AdditionalFiles.Where(Is).OrderBy(file => file.Path, StringComparer.Ordinal))
        {
            if (Reading.Of(file, lookup, cancellation)?.File is { } read)
                yield return read;
        }
    }
}
