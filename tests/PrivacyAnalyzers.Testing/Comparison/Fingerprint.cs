using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing.Comparison;

/// <summary>All of a diagnostic as text, to compare one run with another.</summary>
internal static class Fingerprint
{
    public static string Of(Diagnostic diagnostic, IReadOnlyDictionary<string, string> texts)
    {
        var path = diagnostic.AdditionalLocations.Select(location => FilePlace.Of(location)?.Describe(texts) ?? "elsewhere");
        var properties = diagnostic.Properties.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Key}={pair.Value}");
        return $"{DiagnosticComparison.Describe(diagnostic, texts)} [{string.Join(" -> ", path)}] {{{string.Join(", ", properties)}}}";
    }

    /// <summary>What <paramref name="first"/> has more of than <paramref name="second"/>, duplicates counted.</summary>
    public static ImmutableArray<string> Difference(IEnumerable<string> first, IEnumerable<string> second)
    {
        var rest = first.Order(StringComparer.Ordinal).ToList();
        foreach (var fingerprint in second)
            rest.Remove(fingerprint);
        return [.. rest];
    }
}
