using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.UserModels;
using PrivacyAnalyzers.FlowAnalysis.Assemblies;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;
using PrivacyAnalyzers.FlowAnalysis.Programs;
using PrivacyAnalyzers.FlowAnalysis.Programs.Reuse;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>What an editor keeps from one compilation to the next for as long as nobody changes a declaration or a setting.</summary>
internal sealed class FlowMemory(DeclarationStamp stamp, FlowSettings settings, FlowLimits limits)
{
    private readonly ImmutableArray<ModelRow> models = settings.Rows;
    private readonly ImmutableArray<FlowFile> referenced = settings.Referenced;
    private readonly PrivacyPolicy? policy = settings.Policy;

    public DeclarationStamp Stamp { get; } = stamp;

    public MemberStore Members { get; } = new(stamp, limits);

    /// <summary>Numbers that graphs refer to, so that they are kept together.</summary>
    public ContractNumbers Numbers { get; } = new();

    /// <summary>Whether all that is remembered holds for a compilation.</summary>
    public bool IsOf(Compilation compilation, FlowSettings now, FlowLimits current, CancellationToken cancellation) =>
        limits == current && policy == now.Policy && models.SequenceEqual(now.Rows) && referenced.SequenceEqual(now.Referenced) && Stamp.IsOf(compilation, cancellation) && Members.AssumedAs([.. compilation.SyntaxTrees], now.FollowsAssumedFlows);
}
