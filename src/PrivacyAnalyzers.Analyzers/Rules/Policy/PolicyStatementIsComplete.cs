using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Policy.OpenPoints;

namespace PrivacyAnalyzers.Analyzers.Rules.Policy;

/// <summary>PRIV9004: what the policy leaves for a person to decide is seen where it shows.</summary>
public sealed class PolicyStatementIsComplete : PolicyFileRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.PolicyStatementIsComplete];

    /// <summary>Of a broken file nobody can tell whether something is missing or only not understood.</summary>
    public override void Analyze(PolicyFileRuleContext context)
    {
        if (!context.Reading.IsValid)
            return;
        foreach (var point in PolicyOpenPoints.Of(context.Reading.Policy))
            context.Report(RuleDescriptors.PolicyStatementIsComplete, point.Span, OpenPointTexts.Of(point));
    }
}
