using Microsoft.CodeAnalysis;
using static PrivacyAnalyzers.Analyzers.Descriptors.DescriptorFactory;

namespace PrivacyAnalyzers.Analyzers.Descriptors;

/// <content>9006 and on: the analysis itself.</content>
public static partial class RuleDescriptors
{
    public static readonly DiagnosticDescriptor LibraryModelIsValid =
        Rule(RuleIds.LibraryModelIsValid, nameof(LibraryModelIsValid), RuleCategories.Analysis, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor LibraryMemberIsModelled =
        BuildRule(RuleIds.LibraryMemberIsModelled, nameof(LibraryMemberIsModelled), RuleCategories.Analysis, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor FlowsOfReferencesAreReadable =
        Rule(RuleIds.FlowsOfReferencesAreReadable, nameof(FlowsOfReferencesAreReadable), RuleCategories.Analysis, DiagnosticSeverity.Info);

    public static readonly DiagnosticDescriptor AnalysisStaysWithinBudget =
        BuildRule(RuleIds.AnalysisStaysWithinBudget, nameof(AnalysisStaysWithinBudget), RuleCategories.Analysis, DiagnosticSeverity.Warning);
}
