using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What data is processed for.</summary>
public sealed class Purpose : PolicyEntry
{
    public Stated<PurposeKind>? Kind { get; init; }

    public Stated<string>? Dpv { get; init; }

    /// <summary>The purpose that this one is part of: data for that may serve this one.</summary>
    public Stated<string>? Parent { get; init; }

    /// <summary>Null: the policy does not say which. Empty: none.</summary>
    public IReadOnlyList<Stated<string>>? Categories { get; init; }

    /// <summary>The categories by which profiling may tell people apart.</summary>
    public IReadOnlyList<Stated<string>>? Criteria { get; init; }

    public IReadOnlyList<Stated<string>>? DataSubjects { get; init; }

    /// <summary>The policy says itself that what it lists here is not all.</summary>
    public bool? IsOpenEnded { get; init; }

    public LegalBasis? LegalBasis { get; init; }

    /// <summary>The conditions of Art. 9(2) or 10 for special or criminal categories.</summary>
    public IReadOnlyList<Stated<string>> Conditions { get; init; } = [];

    /// <summary>Further uses that were judged compatible, Art. 6(4). One step, never chained.</summary>
    public IReadOnlyList<CompatibleUse> CompatibleWith { get; init; } = [];

    /// <summary>Where people are informed of it: the id of an entry of links.</summary>
    public Stated<string>? Notice { get; init; }
}
