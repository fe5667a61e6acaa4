using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Programs.Reuse;

/// <summary>
/// What was found out of the members of compilations that share a stamp. Graphs belong to the tree that their code is in and
/// go with it; which members there are and which may answer a call follows from declarations, and stays. Free of symbols; used from several threads.
/// </summary>
public sealed class MemberStore(DeclarationStamp stamp, FlowLimits limits)
{
    private const int NoCode = -1;

    private readonly ConditionalWeakTable<SyntaxTree, ConcurrentDictionary<string, FlowGraph?>> graphs = new();
    private readonly ConcurrentDictionary<string, int> places = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Target, string? Dispatch), IReadOnlyList<string>> targets = new();
    private readonly ConcurrentDictionary<int, bool> assumptions = new();
    private SolvedState? solved;

    public TypeIndex Types { get; } = new();

    /// <summary>Looks for the graph of a member; null is an answer too: there is no code.</summary>
    public bool TryFind(string member, IReadOnlyList<SyntaxTree> trees, out FlowGraph? graph)
    {
        graph = null;
        return places.TryGetValue(member, out var place) && (place == NoCode || TryFind(member, trees[place], out graph));
    }

    public bool TryFind(string member, SyntaxTree tree, out FlowGraph? graph)
    {
        graph = null;
        return graphs.TryGetValue(tree, out var known) && known.TryGetValue(member, out graph);
    }

    /// <summary>Keeps what the code of a member in a tree does. Of two members of one name, in code that does not compile, the first counts.</summary>
    public FlowGraph? Keep(string member, SyntaxTree tree, FlowGraph? graph, bool followsAssumedFlows)
    {
        var place = stamp.PlaceOf(tree);
        if (place < 0)
            return graph;
        places[member] = place;
        assumptions.TryAdd(place, followsAssumedFlows);
        return graphs.GetValue(tree, _ => new(StringComparer.Ordinal))
            .AddOrUpdate(member, graph, (_, known) => known is null || graph?.Start < known.Start ? graph : known);
    }

    /// <summary>Whether what is kept was extracted with the setting that holds now for each file.</summary>
    public bool AssumedAs(ImmutableArray<SyntaxTree> trees, Func<SyntaxTree, bool> followsAssumedFlows) =>
        assumptions.All(assumed => followsAssumedFlows(trees[assumed.Key]) == assumed.Value);

    /// <summary>Notes a member that is declared nowhere in the source.</summary>
    public void KeepUnknown(string member) => places.TryAdd(member, NoCode);

    public IReadOnlyList<string> TargetsOf(string target, string? dispatch, Func<string, string?, IReadOnlyList<string>> find) =>
        targets.TryGetValue((target, dispatch), out var known) ? known : targets.GetOrAdd((target, dispatch), find(target, dispatch));

    /// <summary>Has a member solved, going on from what was solved last unless somebody else is at it.</summary>
    public MemberSolution? Solve(string member, IFlowMembers members, ImmutableArray<SyntaxTree> trees, CancellationToken cancellation)
    {
        var last = Interlocked.Exchange(ref solved, null);
        last?.Program.Continue(members, last.TreesNotIn(trees), cancellation);
        var program = last?.Program ?? new FlowProgram(members, HeapContents.Empty, limits, cancellation);
        var solution = program.Analyze(member);

        // One that is interrupted before it comes here is half done, and is not gone on with.
        solved = new(program, trees);
        return solution;
    }

    private sealed record SolvedState(FlowProgram Program, ImmutableArray<SyntaxTree> Trees)
    {
        public HashSet<SyntaxTree> TreesNotIn(ImmutableArray<SyntaxTree> others)
        {
            var gone = new HashSet<SyntaxTree>();
            for (var place = 0; Trees != others && place < Trees.Length; place++)
            {
                if (Trees[place] != others[place])
                    gone.Add(Trees[place]);
            }

            return gone;
        }
    }
}
