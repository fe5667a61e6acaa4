using System.Collections.Immutable;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Solving;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>
/// What undeclared members hold, whoever put it there: one entry for each member of a type, not for each object. Only a
/// build knows it, since it takes all members of a program.
/// </summary>
public sealed class HeapContents
{
    /// <summary>Different data in one member past which parts are told apart no longer.</summary>
    public const int MaxContents = 64;

    private readonly Dictionary<string, Dictionary<(string Path, int Label), Content>> contents = new(StringComparer.Ordinal);

    private HashSet<string> news = new(StringComparer.Ordinal);

    public static HeapContents Empty { get; } = new();

    public bool IsEmpty => contents.Count == 0;

    /// <summary>
    /// Whether an object outlives the member that is solved: one that is handed in by whoever calls is judged where it
    /// is handed in, and one that was made on the way is followed as it is.
    /// </summary>
    internal static bool Reaches(IEnumerable<int> owners) => owners.Any(owner => owner is FlowPorts.Receiver or FlowPorts.Elsewhere);

    /// <summary>The members of which more is known than when this was asked last.</summary>
    public HashSet<string> TakeNews()
    {
        var taken = news;
        news = new(StringComparer.Ordinal);
        return taken;
    }

    public bool Holds(string member) => contents.ContainsKey(member);

    /// <summary>Notes what the uses of a solved member put into other members; false where all of it is known.</summary>
    public bool Take(MemberSolution solution)
    {
        var isNews = false;
        foreach (var (keeper, parts, label, trail) in solution.Kept())
            isNews |= Add(keeper, parts, label, trail);
        return isNews;
    }

    internal void Fill(MemberExpansion expansion, HeapRead read, KeyTable keys, bool withPorts)
    {
        if (!contents.TryGetValue(read.Member, out var known))
            return;
        var holders = expansion.Resolve(expansion.Graph.RootsOf(read.Owner));
        if (!withPorts && !Reaches(holders))
            return;
        foreach (var content in known.Values)
        {
            foreach (var holder in holders)
                Fill(expansion, read.Node, content.Parts, content, holder, keys);
        }
    }

    /// <summary>What a method is given through delegates that it was put into.</summary>
    internal void FillInputs(MemberExpansion expansion, KeyTable keys)
    {
        if (!contents.TryGetValue(expansion.Graph.Member, out var known))
            return;
        foreach (var content in known.Values)
        {
            for (var port = FlowPorts.OfParameter(0); port < expansion.Graph.Inputs.Length && content.Parts.Length > 0; port++)
            {
                if (content.Parts[0] == ContentKeys.Parameter(port - 1) && expansion.Graph.Inputs[port] != FlowGraph.Clean)
                    Fill(expansion, expansion.Graph.Inputs[port], content.Parts.Skip(1), content, FlowPorts.Elsewhere, keys);
            }
        }
    }

    private static void Fill(MemberExpansion expansion, int node, IEnumerable<string> parts, Content content, int holder, KeyTable keys)
    {
        var path = AccessPath.Whole;
        foreach (var part in parts.Reverse())
            path = path.Under(keys.NumberOf(part));
        expansion.AddSource(expansion.Place(node, path), LabelMeaning.Real(content.Label, isFromCallee: true, crossedHeap: true, holder), content.Trail);
    }

    private bool Add(string member, ImmutableArray<string> parts, int label, ImmutableArray<FlowStep> trail)
    {
        if (!contents.TryGetValue(member, out var known))
            contents.Add(member, known = []);
        if (known.Count >= MaxContents)
            parts = [];
        var key = (string.Join("\0", parts), label);
        if (known.ContainsKey(key))
            return false;
        known.Add(key, new(parts, label, trail));
        news.Add(member);
        return true;
    }

    private sealed record Content(ImmutableArray<string> Parts, int Label, ImmutableArray<FlowStep> Trail);
}
