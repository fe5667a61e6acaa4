namespace PrivacyAnalyzers.Policy.Model;

/// <summary>Why staff may open data that the organisation holds for others.</summary>
public sealed class AccessGround : PolicyEntry
{
    public IReadOnlyList<Stated<AccessRequirement>> Requires { get; init; } = [];

    public bool? IsReadOnly { get; init; }

    public IReadOnlyList<Stated<string>> Purposes { get; init; } = [];

    public IReadOnlyList<Stated<string>>? Categories { get; init; }
}
