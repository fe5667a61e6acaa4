using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>How a value comes to be used by code that runs for a purpose.</summary>
public enum FlowUseKind : byte
{
    /// <summary>Read by the activity's own code.</summary>
    Read,

    /// <summary>Handed to the activity's code as argument or receiver.</summary>
    Argument,

    /// <summary>Put into a member of the activity's code.</summary>
    Store,

    /// <summary>Given back to the activity by neutral code that read it.</summary>
    Returned,

    /// <summary>Read by neutral code off an object that the activity handed to it.</summary>
    ReadOnBehalf,

    /// <summary>Put into a member that declares data of its own, or none; no zone is entered.</summary>
    Kept,
}

/// <summary>A place where a value enters or is read in a zone.</summary>
/// <param name="Node">The value.</param>
/// <param name="Zone">The zone of the code that uses it.</param>
/// <param name="From">The zone of the code around the expression; the same for a read.</param>
/// <param name="Span">The expression that enters the zone.</param>
/// <param name="Granted">Purposes that a consent check around the place adds to the allowed ones.</param>
/// <param name="Target">The method or member that receives the value; null for a read.</param>
public sealed record FlowUse(int Node, int Zone, int From, FlowUseKind Kind, TextSpan Span, ImmutableArray<string> Granted, string? Target)
{
    /// <summary>For a value that is kept: the member that keeps it.</summary>
    public KeptIn? Keeper { get; init; }

    /// <summary>For a value that is kept: the object whose member keeps it.</summary>
    public int Owner { get; init; }
}
