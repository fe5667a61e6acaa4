using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Analyzers.Descriptors;

/// <summary>
/// 99xx: not for people. What the build step needs from the analysis leaves the compiler as a diagnostic. Nothing may
/// turn it into an error: a severity set for all rules would otherwise break the build.
/// </summary>
internal static class CarrierDescriptors
{
    public static readonly DiagnosticDescriptor FlowsForDependents = new(
        "PRIV9902",
        Strings.Localizable("FlowsForDependentsTitle"),
        Strings.Localizable("FlowsForDependentsMessage"),
        RuleCategories.Analysis,
        DiagnosticSeverity.Info,
        isEnabledByDefault: true,
        customTags: [WellKnownDiagnosticTags.CompilationEnd, WellKnownDiagnosticTags.NotConfigurable]);
}
