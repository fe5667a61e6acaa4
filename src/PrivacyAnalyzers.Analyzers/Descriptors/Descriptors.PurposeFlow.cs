using Microsoft.CodeAnalysis;
using static PrivacyAnalyzers.Analyzers.Descriptors.DescriptorFactory;

namespace PrivacyAnalyzers.Analyzers.Descriptors;

/// <content>2xxx: purpose limitation.</content>
public static partial class RuleDescriptors
{
    public static readonly DiagnosticDescriptor PurposeAllowsUse =
        Rule(RuleIds.PurposeAllowsUse, nameof(PurposeAllowsUse), RuleCategories.PurposeFlow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PurposeAllowsUseAcrossCalls =
        BuildRule(RuleIds.PurposeAllowsUseAcrossCalls, nameof(PurposeAllowsUseAcrossCalls), RuleCategories.PurposeFlow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PurposeIsNotWidened =
        Rule(RuleIds.PurposeIsNotWidened, nameof(PurposeIsNotWidened), RuleCategories.PurposeFlow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ProfilingReadsAllowedCriteria =
        Rule(RuleIds.ProfilingReadsAllowedCriteria, nameof(ProfilingReadsAllowedCriteria), RuleCategories.PurposeFlow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor ProfilingReadsAllowedCriteriaAcrossCalls =
        BuildRule(RuleIds.ProfilingReadsAllowedCriteria, nameof(ProfilingReadsAllowedCriteria), RuleCategories.PurposeFlow, DiagnosticSeverity.Warning, "AcrossCalls");

    public static readonly DiagnosticDescriptor PurposeHasLegalBasis =
        Rule(RuleIds.PurposeHasLegalBasis, nameof(PurposeHasLegalBasis), RuleCategories.PurposeFlow, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor StorageIsDeclared =
        Rule(RuleIds.StorageIsDeclared, nameof(StorageIsDeclared), RuleCategories.PurposeFlow, DiagnosticSeverity.Info);
}
