namespace PrivacyAnalyzers.Policy.Json;

/// <summary>Limits that keep a broken or hostile file from costing an editor its time.</summary>
public sealed record JsonReaderOptions
{
    public static JsonReaderOptions Default { get; } = new();

    public int MaxDepth { get; init; } = 64;

    /// <summary>In characters.</summary>
    public int MaxLength { get; init; } = 4 * 1024 * 1024;

    public int MaxProblems { get; init; } = 100;
}
