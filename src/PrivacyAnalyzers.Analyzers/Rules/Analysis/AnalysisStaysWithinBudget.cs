using System.Collections.Immutable;
using System.Globalization;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

namespace PrivacyAnalyzers.Analyzers.Rules.Analysis;

/// <summary>PRIV9010: where a limit cut the analysis off, that is said.</summary>
public sealed class AnalysisStaysWithinBudget : FlowCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.AnalysisStaysWithinBudget];

    public override void Check(FlowCheckContext context)
    {
    }

    public override void Finish(FinishedAnalysis analysis, Action<Diagnostic> report)
    {
        foreach (var cut in analysis.Program.CutOffs)
        {
            report(Diagnostic.Create(
                RuleDescriptors.AnalysisStaysWithinBudget,
                Location.Create(cut.Graph.Tree, new(cut.Graph.Start, 0)),
                cut.Graph.Name,
                Strings.Localizable("FlowLimit" + cut.Limit, cut.Amount.ToString(CultureInfo.InvariantCulture))));
        }
    }
}
