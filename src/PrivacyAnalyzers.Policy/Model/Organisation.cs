namespace PrivacyAnalyzers.Policy.Model;

/// <summary>Who answers for the processing.</summary>
public sealed class Organisation : Party
{
    /// <summary>GDPR Art. 27.</summary>
    public Party? Representative { get; init; }

    /// <summary>GDPR Art. 26.</summary>
    public IReadOnlyList<JointController> JointControllers { get; init; } = [];

    /// <summary>GDPR Art. 37.</summary>
    public DataProtectionOfficer? DataProtectionOfficer { get; init; }

    public Party? SupervisoryAuthority { get; init; }
}
