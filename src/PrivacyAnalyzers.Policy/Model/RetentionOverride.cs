namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What ends or changes a retention before its time.</summary>
public sealed class RetentionOverride : PolicyPart
{
    public Stated<OverrideEvent>? On { get; init; }

    public Stated<OverrideEffect>? Effect { get; init; }

    public Stated<string>? Exception { get; init; }
}
