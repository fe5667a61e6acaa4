namespace PrivacyAnalyzers.Policy.Model;

/// <summary>Code that runs for a purpose without saying so itself.</summary>
public sealed class CodePath : PolicyPart
{
    public IReadOnlyList<Stated<string>> Matches { get; init; } = [];

    public IReadOnlyList<Stated<string>> Purposes { get; init; } = [];

    public Stated<string>? Activity { get; init; }

    public Stated<string>? Clause { get; init; }
}
