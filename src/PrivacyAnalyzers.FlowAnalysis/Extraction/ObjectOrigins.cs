namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Which objects are, or are parts of, which others, and what all of that leads back to.</summary>
internal sealed class ObjectOrigins
{
    private readonly Dictionary<int, List<int>> origins = [];
    private readonly Dictionary<int, HashSet<int>> bases = [];

    public void Add(int node, int origin)
    {
        if (!origins.TryGetValue(node, out var known))
            origins.Add(node, known = []);
        known.Add(origin);

        // What was found so far does not lead to a node that was not asked for yet.
        if (bases.ContainsKey(node))
            bases.Clear();
    }

    /// <summary>What a node directly is, or is a part of.</summary>
    public IReadOnlyList<int> Of(int node) => origins.TryGetValue(node, out var known) ? known : [];

    /// <summary>The objects without an origin that one leads back to; itself, if it has none.</summary>
    public HashSet<int> BasesOf(int node, CancellationToken cancellation)
    {
        if (!bases.ContainsKey(node))
            Find(node, cancellation);
        return bases[node];
    }

    // Versions of one object form chains as long as the member, and rings where there are loops: Tarjan's algorithm finds
    // the bases of all of them in one go, and those that are the same are one set.
    private void Find(int wanted, CancellationToken cancellation)
    {
        var met = new Dictionary<int, (int Number, int Low)>();
        var ring = new Stack<int>();
        var frames = new Stack<(int Node, int Next)>();
        Open(wanted);
        while (frames.Count > 0)
        {
            cancellation.ThrowIfCancellationRequested();
            var (node, next) = frames.Pop();
            if (origins.TryGetValue(node, out var known) && next < known.Count)
            {
                frames.Push((node, next + 1));
                if (bases.ContainsKey(known[next]))
                    continue;
                if (met.TryGetValue(known[next], out var other))
                    Lower(node, other.Number);
                else
                    Open(known[next]);
                continue;
            }

            if (met[node].Low == met[node].Number)
                Close(node);
            else
                Lower(frames.Peek().Node, met[node].Low);
        }

        void Open(int node)
        {
            met.Add(node, (met.Count, met.Count));
            ring.Push(node);
            frames.Push((node, 0));
        }

        void Lower(int node, int low)
        {
            if (low < met[node].Low)
                met[node] = (met[node].Number, low);
        }

        void Close(int first)
        {
            var closed = new List<int>();
            do
                closed.Add(ring.Pop());
            while (closed[closed.Count - 1] != first);
            var all = UnionOf(closed);
            foreach (var node in closed)
                bases.Add(node, all);
        }
    }

    private HashSet<int> UnionOf(List<int> ring)
    {
        if (ring.Count == 1 && !origins.ContainsKey(ring[0]))
            return [ring[0]];
        HashSet<int>? all = null;
        var isOwn = false;
        foreach (var origin in ring.SelectMany(node => origins[node]))
        {
            if (!bases.TryGetValue(origin, out var found) || found == all)
                continue;
            if (all is null)
            {
                all = found;
                continue;
            }

            if (found.IsSubsetOf(all))
                continue;
            if (!isOwn)
                all = [.. all];
            isOwn = true;
            all.UnionWith(found);
        }

        return all ?? [];
    }
}
