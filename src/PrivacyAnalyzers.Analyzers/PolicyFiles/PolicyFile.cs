using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Analyzers.PolicyFiles;

/// <summary>The policy that holds for a compilation: the file of that name among its additional files.</summary>
public static class PolicyFile
{
    private static readonly FileReading<PolicyReading> Reading = new(PolicyReader.Read);

    public static bool Is(AdditionalText file) => PolicyReader.IsFor(file.Path);

    /// <summary>The file that holds: of several the first in the order of their paths. Null without any.</summary>
    public static AdditionalText? In(ImmutableArray<AdditionalText> files) => files.Where(Is).OrderBy(file => file.Path, StringComparer.Ordinal).FirstOrDefault();

    /// <summary>What came of reading a policy file.</summary>
    public static PolicyReading? Read(AdditionalText file, TextLookup<PolicyReading> lookup, CancellationToken cancellation) => Reading.Of(file, lookup, cancellation);

    /// <summary>The policy in force; null when the compilation has no policy file.</summary>
    public static PrivacyPolicy? Of(AnalyzerOptions options, TextLookup<PolicyReading> lookup, CancellationToken cancellation) =>
        In(options.AdditionalFiles) is { } file ? Read(file, lookup, cancellation)?.Policy : null;
}
