using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>The types that a caller knows of what it hands over: inside the callee they narrow who answers.</summary>
internal sealed class CallContext
{
    /// <summary>Ports whose types are told apart; more would multiply the members to be solved.</summary>
    public const int MaxPorts = 2;

    private readonly IReadOnlyList<(int Port, string Type)> types;

    private CallContext(IReadOnlyList<(int Port, string Type)> types)
    {
        this.types = types;
        Key = types.Count == 0 ? string.Empty : "{" + string.Join(";", types.Select(one => one.Port + ":" + one.Type)) + "}";
    }

    public static CallContext None { get; } = new([]);

    public string Key { get; }

    public string? TypeOf(int port)
    {
        foreach (var one in types)
        {
            if (one.Port == port)
                return one.Type;
        }

        return null;
    }

    /// <summary>What is known where a member that runs in this context makes a call.</summary>
    public CallContext At(FlowCall call)
    {
        if (call.Types.Known.Count == 0 && (types.Count == 0 || call.Types.Forwarded.Count == 0))
            return None;
        var known = new SortedDictionary<int, string>();
        foreach (var (port, type) in call.Types.Known)
            known[port] = type;
        foreach (var (port, from) in call.Types.Forwarded)
        {
            if (TypeOf(from) is { } type)
                known[port] = type;
        }

        return known.Count == 0 ? None : new([.. known.Select(one => (one.Key, one.Value))]);
    }

    /// <summary>Whether a member can take what is handed over.</summary>
    public bool Suits(FlowGraph graph, IFlowMembers members)
    {
        foreach (var (port, type) in types)
        {
            if (port > FlowPorts.Receiver && port < graph.Accepted.Length && graph.Accepted[port] is { } accepted && !members.MayBe(type, accepted))
                return false;
        }

        return true;
    }

    /// <summary>As much of the context as matters to a member.</summary>
    public CallContext Within(FlowGraph graph)
    {
        if (types.Count == 0)
            return this;
        var kept = types.Where(one => graph.DispatchesOn(one.Port)).Take(MaxPorts).ToList();
        return kept.Count == types.Count ? this : kept.Count == 0 ? None : new(kept);
    }
}
