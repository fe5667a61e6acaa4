using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.Analyzers.UserModels;
using PrivacyAnalyzers.FlowAnalysis.Extraction;
using PrivacyAnalyzers.FlowAnalysis.Programs;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>The flow analysis of a compilation of which an editor shows a part. Goes on from what earlier compilations left behind.</summary>
internal sealed class EditorSession(Compilation compilation, TreeLookup<FlowMemories> lookup, FlowSettings settings, FlowLimits limits, SourceMembers members)
{
    private readonly object gate = new();
    private volatile State? state;

    /// <summary>What happens to data in a member; null where there is none.</summary>
    public (MemberSolution Solution, PrivacyContracts Contracts)? Solve(ISymbol member, ImmutableArray<IOperation> blocks, CancellationToken cancellation)
    {
        var known = state ?? Start(cancellation);
        if (known.OnDemand.Extract(member, blocks, cancellation) is not { } graph)
            return null;
        return known.OnDemand.Solve(graph, cancellation) is { } solution ? (solution, known.Contracts) : null;
    }

    // Only here it is known that an editor asks. One that is cancelled leaves the start to the next.
    private State Start(CancellationToken cancellation)
    {
        lock (gate)
        {
            return state ??= new(FlowMemories.Of(compilation, settings, limits, lookup, cancellation), compilation, settings, members);
        }
    }

    private sealed class State
    {
        public State(FlowMemory memory, Compilation compilation, FlowSettings settings, SourceMembers members)
        {
            Contracts = new(settings, memory.Numbers);
            OnDemand = new(compilation, members, Contracts, memory.Members);
        }

        public PrivacyContracts Contracts { get; }

        public MembersOnDemand OnDemand { get; }
    }
}
