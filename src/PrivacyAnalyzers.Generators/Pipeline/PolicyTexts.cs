using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Generators.Pipeline;

/// <summary>Finds the policy file among the additional files of a compilation: of several the first in the order of their paths.</summary>
internal static class PolicyTexts
{
    public static bool Is(AdditionalText file) => PolicyReader.IsFor(file.Path);

    /// <summary>The policy in force, read anew only when a policy file changes; null without one.</summary>
    public static IncrementalValueProvider<PrivacyPolicy?> InForce(IncrementalGeneratorInitializationContext context) =>
        context.AdditionalTextsProvider.Where(Is)
            .Select((file, cancellation) => (file.Path, Policy: file.GetText(cancellation) is { } text ? PolicyReader.Read(text.ToString()).Policy : null))
            .Collect()
            .Select((all, _) => FirstOf(all));

    private static PrivacyPolicy? FirstOf(ImmutableArray<(string Path, PrivacyPolicy? Policy)> files) =>
        files.OrderBy(file => file.Path, StringComparer.Ordinal).Select(file => file.Policy).FirstOrDefault();
}
