namespace PrivacyAnalyzers.Generators.RegisterManifest;

/// <summary>Names of the pipeline's steps, by which tests see that they stay cached.</summary>
public static class TrackingNames
{
    public const string Data = "RegisterManifest.Data";
    public const string Code = "RegisterManifest.Code";
    public const string Retargeted = "RegisterManifest.Retargeted";
    public const string Inherited = "RegisterManifest.Inherited";
    public const string Held = "RegisterManifest.Held";
    public const string Written = "RegisterManifest.Written";
    public const string ByPolicy = "RegisterManifest.ByPolicy";
    public const string Facts = "RegisterManifest.Facts";
    public const string Model = "RegisterManifest.Model";
}
