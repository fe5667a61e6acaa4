using System.Collections.Concurrent;
using PrivacyAnalyzers.FlowAnalysis.Assemblies;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>The members of a compilation that is analysed as a whole: all are extracted before any is asked for.</summary>
public sealed class MembersOfBuild(DispatchTable dispatch, IFlowNames names) : IFlowMembers
{
    private readonly ConcurrentDictionary<string, FlowGraph> graphs = new(StringComparer.Ordinal);
    private readonly Dictionary<string, FlowGraph> constructions = new(StringComparer.Ordinal);

    /// <summary>All members in the order of their files and places, however they were met.</summary>
    public IReadOnlyList<FlowGraph> InOrder =>
        [.. graphs.Values.OrderBy(graph => graph.Tree.FilePath, StringComparer.Ordinal).ThenBy(graph => graph.Start).ThenBy(graph => graph.Member, StringComparer.Ordinal)];

    public FlowGraph? GraphOf(string member) => graphs.TryGetValue(member, out var graph) || constructions.TryGetValue(member, out graph) ? graph : null;

    public FlowSummary? SummaryOf(string member, Func<string, int> numberOf) => dispatch.Elsewhere.SummaryOf(member, numberOf, names);

    public IReadOnlyList<string> TargetsOf(string target, string? dispatchType) => dispatch.TargetsOf(target, dispatchType);

    public bool MayBe(string given, string accepted) => dispatch.MayBe(given, accepted);

    // Code that does not compile may have two members of one name; the first in the files' order counts.
    public void Add(FlowGraph graph) => graphs.AddOrUpdate(graph.Member, graph, (_, known) => IsBefore(graph, known) ? graph : known);

    /// <summary>Adds what it is to make an object, which is called like a member, but is none.</summary>
    public void AddConstruction(FlowGraph graph) => constructions[graph.Member] = graph;

    private static bool IsBefore(FlowGraph first, FlowGraph second) =>
        string.CompareOrdinal(first.Tree.FilePath, second.Tree.FilePath) is var order && order != 0 ? order < 0 : first.Start < second.Start;
}
