namespace PrivacyAnalyzers.Policy.Model;

/// <summary>Who decides on purposes and means together with the organisation.</summary>
public sealed class JointController : Party
{
    /// <summary>Where the arrangement of Art. 26 is found.</summary>
    public Stated<string>? Arrangement { get; init; }
}
