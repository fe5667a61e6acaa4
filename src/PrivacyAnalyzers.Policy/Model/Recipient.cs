namespace PrivacyAnalyzers.Policy.Model;

/// <summary>Who gets data.</summary>
public sealed class Recipient : PolicyEntry
{
    public Stated<RecipientRole>? Role { get; init; }

    /// <summary>Where the recipient keeps or reads the data.</summary>
    public IReadOnlyList<Stated<string>> Countries { get; init; } = [];

    public IReadOnlyList<Stated<BindingKind>> BoundBy { get; init; } = [];

    /// <summary>The contract, law or undertaking that binds it.</summary>
    public Stated<string>? Reference { get; init; }

    public Transfer? Transfer { get; init; }

    /// <summary>Null: the policy does not say for which.</summary>
    public IReadOnlyList<Stated<string>>? Purposes { get; init; }

    public IReadOnlyList<Stated<string>>? Categories { get; init; }

    public IReadOnlyList<Stated<string>>? DataSubjects { get; init; }

    /// <summary>The id of the retention rule that the recipient keeps to.</summary>
    public Stated<string>? Retention { get; init; }

    /// <summary>A group of recipients that the policy does not list one by one.</summary>
    public bool? IsOpenEnded { get; init; }

    public Stated<string>? Link { get; init; }

    public IReadOnlyList<Stated<string>> Measures { get; init; } = [];

    /// <summary>The services for which a sub-processor is used.</summary>
    public IReadOnlyList<Stated<string>> Services { get; init; } = [];

    /// <summary>Types and namespaces of the recipient's client libraries.</summary>
    public IReadOnlyList<Stated<string>> Matches { get; init; } = [];
}
