using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.UserModels;
using PrivacyAnalyzers.FlowAnalysis.Assemblies;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;
using PrivacyAnalyzers.FlowAnalysis.Programs;
using PrivacyAnalyzers.FlowAnalysis.Programs.Reuse;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>What an editor keeps from one compilation to the next for as long as nobody changes a declaration or a setting.</summary>
internal sealed class FlowMemory(DeclarationStamp stamp, ImmutableArray<ModelRow> models, ImmutableArray<FlowFile> referenced, FlowLimits limits)
{
    public DeclarationStamp Stamp { get; } = stamp;

    public MemberStore Members { get; } = new(stamp, limits);

    /// <summary>Numbers that graphs refer to, so that they are kept together.</summary>
    public ContractNumbers Numbers { get; } = new();

    /// <summary>Whether all that is remembered holds for a compilation.</summary>
    public bool IsOf(Compilation compilation, FlowSettings settings, FlowLimits current, CancellationToken cancellation) =>
        limits == current && models.SequenceEqual(settings.Rows) && referenced.SequenceEqual(settings.Referenced) && Stamp.IsOf(compilation, cancellation) && Members.AssumedAs([.. compilation.SyntaxTrees], settings.FollowsAssumedFlows);
}
