namespace PrivacyAnalyzers.Register.Manifests;

/// <summary>One member, parameter, return value or type that was declared to be personal data.</summary>
public sealed record DeclaredData(
    DeclaredPlace Place,
    string ValueType,
    string PersonalBy,
    string? Category,
    DeclaredIds DataSubjects,
    DeclaredIds Purposes,
    IReadOnlyList<DeclaredRetention> Retention,
    DeclaredRole Role,
    IReadOnlyList<string> Protection,
    bool IsTenantKey,
    string? RetainedOnErasure)
{
    private const string ByType = "type";
    private const string ByBaseType = "base-type";
    private const string ByValueType = "value-type";

    /// <summary>False for a member that is personal data because a type is: what it lacks, the type lacks, and is said there.</summary>
    public bool SpeaksForItself => PersonalBy is not (ByType or ByBaseType or ByValueType);
}

/// <summary>Ids and the level of the code that said them: the member, its type, what it overrides, or the assembly.</summary>
public sealed record DeclaredIds(IReadOnlyList<string> Ids, string? Level)
{
    public static DeclaredIds None { get; } = new([], null);
}

/// <summary>A retention that governs some purposes of one datum; no purposes means that the datum has none.</summary>
public sealed record DeclaredRetention(string Period, string? From, IReadOnlyList<string> Purposes, string? Level);

/// <summary>Whether the organisation decides about the data (controller) or holds it for others (processor).</summary>
public sealed record DeclaredRole(bool IsProcessor, string? Controllers, string? Level)
{
    public static DeclaredRole Controller { get; } = new(false, null, null);
}
