namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What the policy says of itself.</summary>
public sealed class PolicyHeader : PolicyPart
{
    public LocalizedText? Title { get; init; }

    public Stated<string>? Version { get; init; }

    /// <summary>The day on which the policy's statements are judged: the compiler has no clock.</summary>
    public Stated<CalendarDate>? AsOf { get; init; }

    /// <summary>The language of texts that do not say theirs, and of messages that cite the policy.</summary>
    public Stated<string>? Language { get; init; }

    /// <summary>The published text: the id of an entry of links.</summary>
    public Stated<string>? Link { get; init; }

    /// <summary>The laws that the policy says it acts under.</summary>
    public IReadOnlyList<Stated<string>> Laws { get; init; } = [];

    /// <summary>False: the policy says itself that its purposes are not all.</summary>
    public bool? ListsAllPurposes { get; init; }
}
