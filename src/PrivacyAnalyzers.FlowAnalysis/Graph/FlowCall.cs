using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>A call of a member whose code is in the same assembly, by name only, so that it can be resolved anew after an edit.</summary>
/// <param name="Target">The key of the member that the code names.</param>
/// <param name="Dispatch">For a call that an override or implementation may answer: the type of the receiver; null where only the named member can.</param>
/// <param name="Name">The name that a path shows.</param>
/// <param name="Inputs">By port: the values handed over.</param>
/// <param name="Outputs">By port: the versions of those objects after the call.</param>
/// <param name="Result">What comes back.</param>
/// <param name="Span">The whole call.</param>
/// <param name="InputSpans">By port: the expressions handed over.</param>
/// <param name="Zone">The zone of the code around the call.</param>
/// <param name="TargetZone">The zone of the code that the call names.</param>
/// <param name="Granted">Purposes that a consent check around the call adds to the allowed ones.</param>
public sealed record FlowCall(
    string Target,
    string? Dispatch,
    string Name,
    int[] Inputs,
    int[] Outputs,
    int Result,
    TextSpan Span,
    TextSpan[] InputSpans,
    int Zone,
    int TargetZone,
    ImmutableArray<string> Granted)
{
    /// <summary>By port: one more than the edge along which an object stays what it was; 0 where there is none.</summary>
    public int[] Passes { get; init; } = [];

    /// <summary>What is known of the types of what is handed over.</summary>
    public CallTypes Types { get; init; } = CallTypes.None;

    /// <summary>What is put into the object that comes back, which may be one that the callee was given, or a part of it.</summary>
    public int Back { get; set; }

    /// <summary>Where what the callee throws goes.</summary>
    public int Thrown { get; init; }

    /// <summary>What the caller does to the result afterwards.</summary>
    public List<LaterChange> LaterChanges { get; } = [];
}
