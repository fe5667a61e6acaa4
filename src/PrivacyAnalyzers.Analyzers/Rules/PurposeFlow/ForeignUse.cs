using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
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
            var findings = expression.SelectMany(use => FindingsOf(context, use)).Where(finding => !finding.CrossedHeap || !context.IsSaid(finding.Path, expression.Key)).ToList();

            // What can be seen live is said live, and then a build has nothing to add to it.
            if (findings.Count > 0 && findings.TrueForAll(finding => finding.CrossedHeap) == crossedHeap)
                Report(context, descriptor, expression.Key, FlowPath.InOrder(findings.Where(finding => finding.CrossedHeap == crossedHeap), finding => finding.Path));
        }
    }

    /// <summary>Whether the expression is reported as far as one member and its callees show it; else, where asked for, also what a build adds.</summary>
    public static bool IsReportedAt(FlowCheckContext context, IEnumerable<AppliedUse> expression, bool crossedHeap) =>
        expression.SelectMany(use => FindingsOf(context, use)).Any(finding => crossedHeap || !finding.CrossedHeap);

    private static IEnumerable<Finding> FindingsOf(FlowCheckContext context, AppliedUse applied)
    {
        foreach (var use in ActivityUse.Of(context, applied))
        {
            var refused = use.Purposes.Where(purpose => !use.Datum.Allows(purpose, context.Contracts.Rules, applied.Use.Granted)).ToList();
            if (refused.Count > 0)
                yield return new(FlowPath.To(applied, use.Arrival, context.Solution), use.Datum.Purposes, refused, use.Activities, use.Arrival.CrossedHeap);
        }
    }

    private static void Report(FlowCheckContext context, DiagnosticDescriptor descriptor, TextSpan span, IReadOnlyList<Finding> findings)
    {
        foreach (var finding in findings.Where(finding => !finding.CrossedHeap))
            context.Say(finding.Path);
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
