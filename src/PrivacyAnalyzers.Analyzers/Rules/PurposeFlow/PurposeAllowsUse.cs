using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>PRIV2001: personal data is used for the purposes it was collected for (GDPR Art. 5(1)(b)), as far as one member and what it calls show it.</summary>
public sealed class PurposeAllowsUse : FlowCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.PurposeAllowsUse];

    public override void Check(FlowCheckContext context) =>
        ForeignUse.Report(context, RuleDescriptors.PurposeAllowsUse, crossedHeap: false);
}
