using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.FlowAnalysis.Programs;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>PRIV2004: profiling tells people apart only by the criteria that the policy lists (GDPR Art. 5(1)(a), 13(2)(f)).</summary>
public sealed class ProfilingReadsAllowedCriteria : FlowCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors =>
        [RuleDescriptors.ProfilingReadsAllowedCriteria, RuleDescriptors.ProfilingReadsAllowedCriteriaAcrossCalls];

    public override void Check(FlowCheckContext context)
    {
        if (context.Contracts.Rules is null)
            return;
        foreach (var expression in context.Expressions)
        {
            var findings = expression.SelectMany(use => FindingsOf(context, use)).ToList();
            if (findings.Count == 0)
                continue;

            // What can be seen live is said live, and then a build has nothing to add to it. Data that may not be used at all is reported as such.
            var isLive = findings.Exists(finding => !finding.CrossedHeap);
            if (ForeignUse.IsReportedAt(context, expression, crossedHeap: !isLive))
                continue;
            Report(
                context,
                isLive ? RuleDescriptors.ProfilingReadsAllowedCriteria : RuleDescriptors.ProfilingReadsAllowedCriteriaAcrossCalls,
                expression.Key,
                FlowPath.InOrder(findings.Where(finding => finding.CrossedHeap != isLive), finding => finding.Path));
        }
    }

    private static IEnumerable<Finding> FindingsOf(FlowCheckContext context, AppliedUse applied)
    {
        var rules = context.Contracts.Rules!;
        foreach (var use in ActivityUse.Of(context, applied))
        {
            // Of data without a category nobody can tell whether it is a criterion.
            if (use.Datum.Category is not { } category)
                continue;
            var profiling = use.Purposes
                .Where(purpose => rules.Purposes.KindOf(purpose) == PurposeKind.Profiling
                    && rules.Purposes.CriteriaOf(purpose) is { } criteria && !rules.Categories.IsAmong(category, criteria))
                .ToList();
            if (profiling.Count > 0)
                yield return new(FlowPath.To(applied, use.Arrival, context.Solution), category, profiling, use.Activities, use.Arrival.CrossedHeap);
        }
    }

    private static void Report(FlowCheckContext context, DiagnosticDescriptor descriptor, TextSpan span, IReadOnlyList<Finding> findings)
    {
        var rules = context.Contracts.Rules!;
        var purposes = findings.SelectMany(finding => finding.Purposes).Distinct(StringComparer.Ordinal).ToList();
        context.Report(
            descriptor,
            span,
            findings[0].Path,
            FlowPath.NamesOf(findings.Select(finding => finding.Path)),
            PurposeNames.Of(findings.Select(finding => finding.Category).Distinct(StringComparer.Ordinal)),
            PurposeNames.Of(purposes),
            PurposeNames.Of(findings.SelectMany(finding => finding.Activities).Distinct(StringComparer.Ordinal)),
            findings[0].Path.RouteText,
            PolicyCitation.OfPurposes(rules, purposes));
    }

    private sealed record Finding(FlowPath Path, string Category, IReadOnlyList<string> Purposes, IReadOnlyList<string> Activities, bool CrossedHeap);
}
