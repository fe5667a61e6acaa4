using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Analyzers.Rules.Policy;

/// <summary>PRIV9002: what the policy file names is there, once.</summary>
public sealed class PolicyReferencesResolve : PolicyFileRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors =>
    [
        RuleDescriptors.PolicyReferencesResolve,
        RuleDescriptors.PolicyReferencesResolveTwice,
        RuleDescriptors.PolicyReferencesResolveCycle,
    ];

    public override void Analyze(PolicyFileRuleContext context)
    {
        foreach (var problem in context.Reading.ReferenceProblems)
            Report(context, problem);
    }

    private static void Report(PolicyFileRuleContext context, ReferenceProblem problem)
    {
        switch (problem.Kind)
        {
            case ReferenceProblemKind.DuplicateId when problem.First is { } first:
                context.Report(RuleDescriptors.PolicyReferencesResolveTwice, problem.Span, first, problem.Text, (first.From.Line + 1).ToString(CultureInfo.InvariantCulture));
                break;
            case ReferenceProblemKind.ParentCycle:
                context.Report(RuleDescriptors.PolicyReferencesResolveCycle, problem.Span, problem.Text);
                break;
            default:
                context.Report(RuleDescriptors.PolicyReferencesResolve, problem.Span, problem.Text, TermTexts.NoSuch(problem.Of), TermTexts.Suggestion(problem.Nearest));
                break;
        }
    }
}
