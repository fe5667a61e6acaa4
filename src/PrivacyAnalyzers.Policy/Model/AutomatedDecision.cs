namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A decision about people without a human, GDPR Art. 22.</summary>
public sealed class AutomatedDecision : PolicyPart
{
    public bool? TakesPlace { get; init; }

    /// <summary>The exception of Art. 22(2).</summary>
    public Stated<string>? Ground { get; init; }

    /// <summary>In plain words.</summary>
    public LocalizedText? Logic { get; init; }

    public Stated<string>? Safeguards { get; init; }
}
