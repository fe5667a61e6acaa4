using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.OtherAssemblies;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>PRIV9902: what members of this assembly do with data, for the builds of those that refer to it.</summary>
public sealed class FlowsForDependents : FlowCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [CarrierDescriptors.FlowsForDependents];

    public override void Check(FlowCheckContext context)
    {
    }

    public override void Finish(FinishedAnalysis analysis, Action<Diagnostic> report)
    {
        if (analysis.Publication is { } publication)
            report(FlowCarrier.Carry(publication.Compilation.Assembly.Name, publication.TextOf(analysis.Program)));
    }
}
