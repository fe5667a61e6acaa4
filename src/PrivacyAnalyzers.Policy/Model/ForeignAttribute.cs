namespace PrivacyAnalyzers.Policy.Model;

/// <summary>An attribute of somebody else that says something about personal data.</summary>
public sealed class ForeignAttribute : PolicyPart
{
    /// <summary>The full name of its type.</summary>
    public Stated<string> Name { get; init; }

    public Stated<AttributeMeaning>? Means { get; init; }

    /// <summary>The argument that the attribute must have, where it has several meanings.</summary>
    public Stated<string>? Value { get; init; }

    public Stated<string>? Category { get; init; }

    public IReadOnlyList<Stated<string>> Purposes { get; init; } = [];

    public IReadOnlyList<Stated<string>> DataSubjects { get; init; } = [];
}
