using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Programs;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>Finds uses of data for purposes they were not collected for; one finding for each expression and kind of data.</summary>
internal static class ForeignUse
{
    /// <summary>What one member and its callees show wherever they do; else, where asked for, what undeclared members hide from them.</summary>
    public static void Report(FlowCheckContext context, DiagnosticDescriptor descriptor, bool crossedHeap)
    {
        foreach (var expression in context.Expressions)
        {
            var findings = FlowPath.InOrder(expression.SelectMany(use => FindingsOf(context, use)), finding => finding.Path);
            foreach (var alike in findings.GroupBy(finding => (finding.CollectedFor, finding.UsedFor, finding.Activities)))
            {
                if (alike.All(finding => finding.CrossedHeap) == crossedHeap)
                    Report(context, descriptor, expression.Key, [.. alike.Where(finding => finding.CrossedHeap == crossedHeap)]);
            }
        }
    }

    private static IEnumerable<Finding> FindingsOf(FlowCheckContext context, AppliedUse applied)
    {
        var use = applied.Use;
        if (use.Zone == 0)
            yield break;
        var activities = context.Contracts.ActivitiesOf(use.Zone);
        foreach (var arrival in context.Solution.ArrivalsAt(applied))
        {
            // What the activity read itself was a use when it was read.
            if (use.Kind == FlowUseKind.Returned && !arrival.IsFromCallee)
                continue;
            var signature = context.Contracts.SignatureOf(arrival.Label);
            var refused = activities.Purposes
                .Where(purpose => !signature.Allows(purpose) && !use.Granted.Contains(purpose) && !IsReportedAtRead(context, use, purpose))
                .ToList();
            if (refused.Count > 0)
            {
                yield return new(
                    FlowPath.To(applied, arrival, context.Solution),
                    PurposeNames.Of(signature.Purposes),
                    PurposeNames.Of(refused),
                    PurposeNames.Of(activities.Names),
                    arrival.CrossedHeap);
            }
        }
    }

    // Inside an activity the read of the datum is the finding; that the activity hands it on for its own purposes is not another.
    private static bool IsReportedAtRead(FlowCheckContext context, FlowUse use, string purpose) =>
        use.Kind is FlowUseKind.Argument or FlowUseKind.Store && context.Contracts.ActivitiesOf(use.From).Purposes.Contains(purpose);

    private static void Report(FlowCheckContext context, DiagnosticDescriptor descriptor, TextSpan span, IReadOnlyList<Finding> findings)
    {
        var first = findings[0];
        var data = FlowPath.NamesOf(findings.Select(finding => finding.Path));
        context.Report(descriptor, span, first.Path, data, first.CollectedFor, first.UsedFor, first.Activities, first.Path.RouteText);
    }

    private sealed record Finding(FlowPath Path, string CollectedFor, string UsedFor, string Activities, bool CrossedHeap);
}
