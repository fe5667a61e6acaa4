using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Programs;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>Finds uses of data for purposes they were not collected for; one finding for each expression, whatever data meet in it.</summary>
internal static class ForeignUse
{
    /// <summary>What one member and its callees show wherever they do; else, where asked for, what undeclared members hide from them.</summary>
    public static void Report(FlowCheckContext context, DiagnosticDescriptor descriptor, bool crossedHeap)
    {
        foreach (var expression in context.Expressions)
        {
            var findings = expression.SelectMany(use => FindingsOf(context, use)).ToList();

            // What can be seen live is said live, and then a build has nothing to add to it.
            if (findings.Count > 0 && findings.TrueForAll(finding => finding.CrossedHeap) == crossedHeap)
                Report(context, descriptor, expression.Key, FlowPath.InOrder(findings.Where(finding => finding.CrossedHeap == crossedHeap), finding => finding.Path));
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
                .Where(purpose => !signature.Allows(purpose, context.Contracts.Rules, use.Granted) && !IsReportedAtRead(context, use, purpose))
                .ToList();
            if (refused.Count > 0)
            {
                yield return new(
                    FlowPath.To(applied, arrival, context.Solution),
                    signature.Purposes,
                    refused,
                    activities.Names,
                    arrival.CrossedHeap);
            }
        }
    }

    // Inside an activity the read of the datum is the finding; that the activity hands it on for its own purposes is not another.
    private static bool IsReportedAtRead(FlowCheckContext context, FlowUse use, string purpose) =>
        use.Kind is FlowUseKind.Argument or FlowUseKind.Store && context.Contracts.ActivitiesOf(use.From).Purposes.Contains(purpose);

    private static void Report(FlowCheckContext context, DiagnosticDescriptor descriptor, TextSpan span, IReadOnlyList<Finding> findings)
    {
        var first = findings[0].Path;
        context.Report(
            descriptor,
            span,
            first,
            FlowPath.NamesOf(findings.Select(finding => finding.Path)),
            Any(findings.Select(finding => PurposeNames.Of(finding.CollectedFor))),
            Each(findings.SelectMany(finding => finding.UsedFor)),
            Each(findings.SelectMany(finding => finding.Activities)),
            first.RouteText,
            PolicyCitation.OfPurposes(context.Contracts.Rules, [.. findings.Select(finding => finding.UsedFor), .. findings.Select(finding => finding.CollectedFor)]));
    }

    private static string Any(IEnumerable<string> texts) => string.Join(" or ", texts.Distinct(StringComparer.Ordinal));

    private static string Each(IEnumerable<string> ids) => PurposeNames.Of(ids.Distinct(StringComparer.Ordinal));

    private sealed record Finding(FlowPath Path, IReadOnlyList<string> CollectedFor, IReadOnlyList<string> UsedFor, IReadOnlyList<string> Activities, bool CrossedHeap);
}
