using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Programs;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>PRIV2003: data is not copied into a member that is declared for purposes the data does not have (GDPR Art. 5(1)(b)).</summary>
public sealed class PurposeIsNotWidened : FlowCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.PurposeIsNotWidened];

    public override void Check(FlowCheckContext context)
    {
        foreach (var expression in context.Expressions)
        {
            var copies = expression.Where(use => use.Use is { Kind: FlowUseKind.Kept, Keeper.Contract: not null }).ToList();
            if (copies.Count == 0)
                continue;
            var entered = expression.SelectMany(use => context.Contracts.ActivitiesOf(use.Use.Zone).Purposes).ToImmutableHashSet(StringComparer.Ordinal);
            var findings = FlowPath.InOrder(copies.SelectMany(copy => FindingsOf(context, copy, entered)), finding => finding.Path);
            foreach (var alike in findings.GroupBy(finding => (finding.Member, finding.CollectedFor, finding.Further)))
            {
                var first = alike.First();
                context.Report(
                    RuleDescriptors.PurposeIsNotWidened,
                    expression.Key,
                    first.Path,
                    FlowPath.NamesOf(alike.Select(finding => finding.Path)),
                    PurposeNames.Of(first.CollectedFor),
                    first.Member,
                    PurposeNames.Of(first.Further),
                    first.Path.RouteText,
                    PolicyCitation.OfPurposes(context.Contracts.Rules, first.Further, first.CollectedFor));
            }
        }
    }

    private static IEnumerable<Finding> FindingsOf(FlowCheckContext context, AppliedUse copy, ImmutableHashSet<string> entered)
    {
        var member = copy.Use.Keeper!.Contract!;
        var promised = context.Contracts.SignatureOf(member.Label).Purposes;

        // What an activity may not use is reported where it enters the activity, and once is enough.
        var reported = entered.Union(context.Contracts.ActivitiesOf(copy.Use.From).Purposes);
        foreach (var arrival in context.Solution.ArrivalsAt(copy).Where(arrival => !arrival.CrossedHeap))
        {
            var signature = context.Contracts.SignatureOf(arrival.Label);
            var further = promised.Where(purpose => !signature.Allows(purpose, context.Contracts.Rules, copy.Use.Granted) && !reported.Contains(purpose)).ToList();
            if (further.Count > 0)
                yield return new(FlowPath.To(copy, arrival, context.Solution), signature.Purposes, member.Name, new([.. further]));
        }
    }

    private sealed record Finding(FlowPath Path, EquatableList<string> CollectedFor, string Member, EquatableList<string> Further);
}
