namespace PrivacyAnalyzers.Policy.Model;

/// <summary>Where an activity stands.</summary>
public enum ActivityStatus
{
    Planned,

    Active,

    Suspended,

    Ended,
}
