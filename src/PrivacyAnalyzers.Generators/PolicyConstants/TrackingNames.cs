namespace PrivacyAnalyzers.Generators.PolicyConstants;

/// <summary>Names of the pipeline's steps, by which tests see that they stay cached.</summary>
public static class TrackingNames
{
    public const string Files = "PolicyConstants.Files";
    public const string Model = "PolicyConstants.Model";
}
