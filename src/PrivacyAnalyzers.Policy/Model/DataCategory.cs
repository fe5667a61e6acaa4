using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A category of personal data.</summary>
public sealed class DataCategory : PolicyEntry
{
    public Stated<string>? Dpv { get; init; }

    /// <summary>The broader category: what may be done with that, may be done with this.</summary>
    public Stated<string>? Parent { get; init; }

    public Stated<Sensitivity>? Sensitivity { get; init; }

    /// <summary>To be stored encrypted, pseudonymised or otherwise protected.</summary>
    public bool? NeedsProtection { get; init; }

    public IReadOnlyList<Stated<CategorySource>> Sources { get; init; } = [];
}
