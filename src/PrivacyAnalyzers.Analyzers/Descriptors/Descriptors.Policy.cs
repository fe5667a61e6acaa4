using Microsoft.CodeAnalysis;
using static PrivacyAnalyzers.Analyzers.Descriptors.DescriptorFactory;

namespace PrivacyAnalyzers.Analyzers.Descriptors;

/// <content>9001 to 9005: the policy file.</content>
public static partial class RuleDescriptors
{
    public static readonly DiagnosticDescriptor PolicyFileIsValid =
        Rule(RuleIds.PolicyFileIsValid, nameof(PolicyFileIsValid), RuleCategories.Policy, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PolicyFileIsValidUnreadable =
        Rule(RuleIds.PolicyFileIsValid, nameof(PolicyFileIsValid), RuleCategories.Policy, DiagnosticSeverity.Warning, "Unreadable");

    public static readonly DiagnosticDescriptor PolicyFileIsValidNotInForce =
        Rule(RuleIds.PolicyFileIsValid, nameof(PolicyFileIsValid), RuleCategories.Policy, DiagnosticSeverity.Warning, "NotInForce");

    public static readonly DiagnosticDescriptor PolicyReferencesResolve =
        Rule(RuleIds.PolicyReferencesResolve, nameof(PolicyReferencesResolve), RuleCategories.Policy, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PolicyReferencesResolveTwice =
        Rule(RuleIds.PolicyReferencesResolve, nameof(PolicyReferencesResolve), RuleCategories.Policy, DiagnosticSeverity.Warning, "Twice");

    public static readonly DiagnosticDescriptor PolicyReferencesResolveCycle =
        Rule(RuleIds.PolicyReferencesResolve, nameof(PolicyReferencesResolve), RuleCategories.Policy, DiagnosticSeverity.Warning, "Cycle");

    public static readonly DiagnosticDescriptor PolicyKnowsId =
        Rule(RuleIds.PolicyKnowsId, nameof(PolicyKnowsId), RuleCategories.Policy, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor PolicyStatementIsComplete =
        Rule(RuleIds.PolicyStatementIsComplete, nameof(PolicyStatementIsComplete), RuleCategories.Policy, DiagnosticSeverity.Info);
}
