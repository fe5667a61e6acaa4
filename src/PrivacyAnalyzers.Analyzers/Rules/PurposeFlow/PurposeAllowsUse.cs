using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>PRIV2001: personal data is used for the purposes it was collected for (GDPR Art. 5(1)(b)), as far as one member shows it.</summary>
public sealed class PurposeAllowsUse : FlowCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.PurposeAllowsUse];

    public override void Check(FlowCheckContext context)
    {
        foreach (var expression in context.Graph.Uses.GroupBy(use => use.Span).OrderBy(uses => uses.Key))
        {
            var findings = expression.SelectMany(use => FindingsOf(context, use));
            foreach (var alike in findings.GroupBy(finding => (finding.CollectedFor, finding.UsedFor, finding.Activities)))
                Report(context, expression.Key, [.. alike]);
        }
    }

    private static IEnumerable<Finding> FindingsOf(FlowCheckContext context, FlowUse use)
    {
        var activities = context.Contracts.ActivitiesOf(use.Zone);
        var findings = new List<Finding>();
        foreach (var label in context.Solution.LabelsAt(use.Node).Labels())
        {
            var signature = context.Contracts.SignatureOf(label);
            var refused = activities.Purposes
                .Where(purpose => !signature.Allows(purpose) && !use.Granted.Contains(purpose) && !IsReportedAtRead(context, use, purpose))
                .ToList();
            if (refused.Count > 0)
            {
                findings.Add(new(
                    FlowPath.To(use, label, context.Graph, context.Solution),
                    PurposeNames.Of(signature.Purposes),
                    PurposeNames.Of(refused),
                    PurposeNames.Of(activities.Names)));
            }
        }

        return findings.OrderBy(finding => finding.Path.Spans[0]).ThenBy(finding => finding.Path.Datum, StringComparer.Ordinal);
    }

    // Inside an activity the read of the datum is the finding; that the activity hands it on for its own purposes is not another.
    private static bool IsReportedAtRead(FlowCheckContext context, FlowUse use, string purpose) =>
        use.Kind != FlowUseKind.Read && context.Contracts.ActivitiesOf(use.From).Purposes.Contains(purpose);

    private static void Report(FlowCheckContext context, TextSpan span, IReadOnlyList<Finding> findings)
    {
        var first = findings[0];
        var data = string.Join(", ", findings.Select(finding => $"'{finding.Path.Datum}'").Distinct(StringComparer.Ordinal));
        var route = first.Path.Route.IsEmpty ? string.Empty : $" ({string.Join(" -> ", first.Path.Route)})";
        context.Report(RuleDescriptors.PurposeAllowsUse, span, first.Path, data, first.CollectedFor, first.UsedFor, first.Activities, route);
    }

    private sealed record Finding(FlowPath Path, string CollectedFor, string UsedFor, string Activities);
}
