namespace PrivacyAnalyzers.Policy.Model;

/// <summary>GDPR Art. 37 to 39.</summary>
public sealed class DataProtectionOfficer : Party
{
    /// <summary>Whether the organisation appointed one without a duty to.</summary>
    public bool? IsVoluntary { get; init; }
}
