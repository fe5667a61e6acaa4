namespace PrivacyAnalyzers.Policy.Model;

/// <summary>Something that the policy gives an id, so that code and other sections can name it.</summary>
public abstract class PolicyEntry : PolicyPart
{
    public Stated<string> Id { get; init; }

    public LocalizedText? Label { get; init; }

    public LocalizedText? Description { get; init; }

    /// <summary>The clause of the published policy that says so.</summary>
    public Stated<string>? Clause { get; init; }
}
