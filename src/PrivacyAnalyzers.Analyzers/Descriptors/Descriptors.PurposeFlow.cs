using Microsoft.CodeAnalysis;
using static PrivacyAnalyzers.Analyzers.Descriptors.DescriptorFactory;

namespace PrivacyAnalyzers.Analyzers.Descriptors;

/// <content>2xxx: purpose limitation.</content>
public static partial class RuleDescriptors
{
    public static readonly DiagnosticDescriptor PurposeAllowsUse =
        Rule(RuleIds.PurposeAllowsUse, nameof(PurposeAllowsUse), RuleCategories.PurposeFlow, DiagnosticSeverity.Warning);
}
