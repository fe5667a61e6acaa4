using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Analyzers.Rules.Policy;

/// <summary>PRIV9003: what code names is in the policy. Run by the analyzer of the declaration rules.</summary>
public sealed class PolicyKnowsId : DeclarationRule
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.PolicyKnowsId];

    public override void Analyze(DeclarationRuleContext context)
    {
        if (context.Policy is not { } policy)
            return;
        foreach (var attribute in context.Attributes)
        {
            foreach (var (kind, id) in NamedIds.Of(attribute, context.Cancellation))
            {
                if (string.IsNullOrWhiteSpace(id.Text) || PolicyVocabulary.Knows(policy, kind, id.Text!))
                    continue;
                var nearest = PolicyVocabulary.Nearest(policy, kind, id.Text!);
                context.Report(
                    RuleDescriptors.PolicyKnowsId,
                    id.Location,
                    ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.NearestIds, string.Join(FindingProperties.Separator, nearest)),
                    id.Text!,
                    TermTexts.NoSuch(kind),
                    TermTexts.Suggestion(nearest));
            }
        }
    }

    public override void AnalyzeImplementation(DeclarationRuleContext context) => Analyze(context);
}
