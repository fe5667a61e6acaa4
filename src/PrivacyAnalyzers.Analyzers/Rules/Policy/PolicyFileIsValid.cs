using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;

namespace PrivacyAnalyzers.Analyzers.Rules.Policy;

/// <summary>PRIV9001: the policy file can be read, so that all of what it states holds.</summary>
public sealed class PolicyFileIsValid : PolicyFileRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors =>
    [
        RuleDescriptors.PolicyFileIsValid,
        RuleDescriptors.PolicyFileIsValidUnreadable,
        RuleDescriptors.PolicyFileIsValidNotInForce,
    ];

    public override void Analyze(PolicyFileRuleContext context)
    {
        foreach (var problem in context.Reading.Problems)
            context.Report(RuleDescriptors.PolicyFileIsValid, problem.Span, PolicyProblemTexts.Of(problem));
    }

    public override void AnalyzeUnreadable(UnreadPolicyFileContext context) => context.Report(RuleDescriptors.PolicyFileIsValidUnreadable, context.Path);

    public override void AnalyzeOther(UnreadPolicyFileContext context, string fileInForce) => context.Report(RuleDescriptors.PolicyFileIsValidNotInForce, fileInForce);
}
