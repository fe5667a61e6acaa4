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
}

/// <summary>A place where a value enters or is read in a zone.</summary>
/// <param name="Node">The value.</param>
/// <param name="Zone">The zone of the code that uses it.</param>
/// <param name="From">The zone of the code around the expression; the same for a read.</param>
/// <param name="Span">The expression that enters the zone.</param>
/// <param name="Granted">Purposes that a consent check around the place adds to the allowed ones.</param>
/// <param name="Target">The method or member that receives the value; null for a read.</param>
public sealed record FlowUse(int Node, int Zone, int From, FlowUseKind Kind, TextSpan Span, ImmutableArray<string> Granted, string? Target);
