using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>PRIV2002: the same where no member shows the whole way, since the data lay in an undeclared member in between.</summary>
public sealed class PurposeAllowsUseAcrossCalls : FlowCheck
{
    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.PurposeAllowsUseAcrossCalls];

    public override void Check(FlowCheckContext context) =>
        ForeignUse.Report(context, RuleDescriptors.PurposeAllowsUseAcrossCalls, crossedHeap: true);
}
