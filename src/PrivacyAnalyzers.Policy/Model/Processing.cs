namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What the organisation does as a processor, on behalf of others.</summary>
public sealed class Processing : PolicyPart
{
    public IReadOnlyList<Service> Services { get; init; } = [];

    public IReadOnlyList<Stated<string>> PermittedPurposes { get; init; } = [];

    public IReadOnlyList<Stated<string>> ProhibitedUses { get; init; } = [];

    public IReadOnlyList<AccessGround> AccessGrounds { get; init; } = [];

    /// <summary>Where the list of controllers is kept.</summary>
    public Stated<string>? Controllers { get; init; }

    /// <summary>Where the controllers' instructions are found.</summary>
    public Stated<string>? Instructions { get; init; }

    public IReadOnlyList<Stated<ContentAtEnd>> AtEnd { get; init; } = [];

    /// <summary>Who is responsible for what.</summary>
    public LocalizedText? Responsibilities { get; init; }

    public Stated<string>? Clause { get; init; }
}
