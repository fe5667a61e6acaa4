using System.Collections.Immutable;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Solving;

namespace PrivacyAnalyzers.FlowAnalysis.Summaries;

/// <summary>What callers need to know of a member: where what it is given goes, what it adds, what it uses.</summary>
public sealed class FlowSummary
{
    public static FlowSummary Empty { get; } = new();

    public ImmutableArray<Transfer> Transfers { get; init; } = [];

    public ImmutableArray<Source> Sources { get; init; } = [];

    public ImmutableArray<Entry> Entries { get; init; } = [];

    public ImmutableArray<ReadOnBehalf> Reads { get; init; } = [];

    /// <summary>Where the result comes from: ports, or elsewhere; nothing where the member made it.</summary>
    public ImmutableArray<int> ResultRoots { get; init; } = [];

    /// <summary>By port: parts that the member always overwrites.</summary>
    public ImmutableArray<Overwrite> Overwrites { get; init; } = [];

    public bool IsEmpty => Transfers.IsEmpty && Sources.IsEmpty && Entries.IsEmpty && Reads.IsEmpty && Overwrites.IsEmpty;

    /// <summary>Whether the result may be the very object that came in at a port.</summary>
    public bool HandsBack(int port) =>
        ResultRoots.Contains(port) && Transfers.Any(transfer => transfer.From == port && transfer.To == FlowPorts.Result && transfer.Path.Depth == 0 && transfer.View is { Depth: 0, IsDeep: false });

    /// <summary>Whether another says no more and no less; one only ever grows out of the other.</summary>
    public bool SaysSameAs(FlowSummary? other) =>
        other is not null
        && Reads.Length == other.Reads.Length
        && ResultRoots.Length == other.ResultRoots.Length
        && Transfers.SequenceEqual(other.Transfers)
        && Sources.Select(source => (source.Label, source.To, source.Path)).SequenceEqual(other.Sources.Select(source => (source.Label, source.To, source.Path)))
        && Entries.Select(entry => (entry.From, entry.View, entry.Path)).SequenceEqual(other.Entries.Select(entry => (entry.From, entry.View, entry.Path)));

    /// <summary>A part of what comes in at one port leaves as a part of another.</summary>
    public readonly record struct Transfer(int From, ValueView View, int To, AccessPath Path);

    /// <summary>Data that the member read itself leaves it; what an object held only where callers do not know that object to be new.</summary>
    public sealed record Source(int Label, bool CrossedHeap, int HeldBy, int To, AccessPath Path, ImmutableArray<FlowStep> Trail);

    /// <summary>A part of what comes in is used by code that runs for a purpose, or is kept by a member.</summary>
    public sealed record Entry(int From, ValueView View, FlowUse Use, int Owner, ImmutableArray<FlowStep> Trail)
    {
        /// <summary>For a value that is kept: the part of the member that it becomes.</summary>
        public AccessPath Path { get; init; }
    }

    /// <summary>Declared data is read off an object that came in.</summary>
    public sealed record ReadOnBehalf(int From, bool IsPart, DataContract Contract, ImmutableArray<FlowStep> Trail);

    /// <summary>A part of an object that came in is something else when the member is done.</summary>
    public readonly record struct Overwrite(int Port, int Key);
}
