namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>Past which amount of work the analysis stops and says so. What stays within other limits is only told apart less well.</summary>
public sealed record FlowLimits
{
    /// <summary>Facts of one member past which no more are derived.</summary>
    public const int MaxFacts = 200_000;

    /// <summary>How often one member of a cycle of calls is solved again before parts are told apart no longer in it.</summary>
    public const int MaxRounds = 30;

    /// <summary>How many undeclared members, one after another, data is followed through.</summary>
    public const int MaxHeapRounds = 6;

    public static FlowLimits Default { get; } = new();

    public int Facts { get; init; } = MaxFacts;

    public int Rounds { get; init; } = MaxRounds;

    public int HeapRounds { get; init; } = MaxHeapRounds;
}
