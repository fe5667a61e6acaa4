using System.Collections.Immutable;

namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>
/// Where an object, or the one it is a part of, may come from, as far as its member can tell. One that comes from nowhere
/// was made by the member: nobody else can have put anything into it.
/// </summary>
/// <param name="Ports">What the member was given.</param>
/// <param name="Calls">Results of calls of the graph.</param>
/// <param name="IsElsewhere">Also from where it cannot be told.</param>
public sealed record ObjectRoots(ImmutableArray<int> Ports, ImmutableArray<int> Calls, bool IsElsewhere)
{
    public static ObjectRoots None { get; } = new([], [], false);

    public static ObjectRoots Elsewhere { get; } = new([], [], true);

    public bool IsNone => Ports.IsEmpty && Calls.IsEmpty && !IsElsewhere;

    public ObjectRoots With(ObjectRoots other)
    {
        if (other.IsNone)
            return this;
        if (IsNone)
            return other;
        return new([.. Ports.Union(other.Ports).OrderBy(port => port)], [.. Calls.Union(other.Calls).OrderBy(call => call)], IsElsewhere || other.IsElsewhere);
    }
}
