namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A purpose that data may serve as well.</summary>
public sealed class CompatibleUse : PolicyPart
{
    public Stated<string> Purpose { get; init; }

    /// <summary>Why it is compatible with what the data was collected for.</summary>
    public Stated<string>? Reason { get; init; }
}
