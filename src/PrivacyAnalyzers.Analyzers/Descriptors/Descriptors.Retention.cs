using Microsoft.CodeAnalysis;
using static PrivacyAnalyzers.Analyzers.Descriptors.DescriptorFactory;

namespace PrivacyAnalyzers.Analyzers.Descriptors;

public static partial class RuleDescriptors
{
    public static readonly DiagnosticDescriptor RetentionIsWellFormed =
        Rule(RuleIds.RetentionIsWellFormed, nameof(RetentionIsWellFormed), RuleCategories.Retention, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RetentionIsWellFormedStart =
        Rule(RuleIds.RetentionIsWellFormed, nameof(RetentionIsWellFormed), RuleCategories.Retention, DiagnosticSeverity.Warning, "Start");

    public static readonly DiagnosticDescriptor RetentionIsWellFormedOpenPoint =
        OpenPoint(RuleIds.RetentionIsWellFormed, nameof(RetentionIsWellFormed), RuleCategories.Retention);

    public static readonly DiagnosticDescriptor RetentionStaysWithinPolicy =
        Rule(RuleIds.RetentionStaysWithinPolicy, nameof(RetentionStaysWithinPolicy), RuleCategories.Retention, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RetentionRegimesAgree =
        Rule(RuleIds.RetentionRegimesAgree, nameof(RetentionRegimesAgree), RuleCategories.Retention, DiagnosticSeverity.Warning);

    public static readonly DiagnosticDescriptor RetentionRegimesAgreePolicy =
        Rule(RuleIds.RetentionRegimesAgree, nameof(RetentionRegimesAgree), RuleCategories.Retention, DiagnosticSeverity.Warning, "Policy");
}
