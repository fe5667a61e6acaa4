namespace PrivacyAnalyzers.Policy.Model;

/// <summary>Personal data in code that cannot be annotated.</summary>
public sealed class CodeSource : PolicyPart
{
    /// <summary>Members, by their full name.</summary>
    public IReadOnlyList<Stated<string>> Matches { get; init; } = [];

    /// <summary>The constant arguments for which a method returns it.</summary>
    public IReadOnlyList<Stated<string>> Keys { get; init; } = [];

    public Stated<string>? Category { get; init; }

    public IReadOnlyList<Stated<string>> Purposes { get; init; } = [];

    public IReadOnlyList<Stated<string>> DataSubjects { get; init; } = [];

    public IReadOnlyList<Stated<string>> Retention { get; init; } = [];

    /// <summary>The controllers for which the organisation holds it.</summary>
    public IReadOnlyList<Stated<string>> OnBehalfOf { get; init; } = [];
}
