using PrivacyAnalyzers.FlowAnalysis.Contracts;

namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>A member that a value is put into.</summary>
/// <param name="Key">The member, by name only.</param>
/// <param name="Contract">What the member is declared to hold; null where nothing is declared.</param>
public sealed record KeptIn(string Key, DataContract? Contract)
{
    /// <summary>For a member that code of other types sees and that could declare what it holds, but does not: how people call it.</summary>
    public string? OpenName { get; init; }

    /// <summary>The key of the type whose member it is, where it is an open one.</summary>
    public string? Type { get; init; }
}
