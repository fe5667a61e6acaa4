namespace PrivacyAnalyzers.Register.Manifests;

/// <summary>A place that runs a processing activity for its purposes.</summary>
public sealed record DeclaredActivity(DeclaredPlace Place, string Name, IReadOnlyList<string> Purposes);

/// <summary>A place said to hold no personal data, or data of a legal person only.</summary>
public sealed record NotPersonalStatement(DeclaredPlace Place, bool IsLegalPerson, string? Reason);

/// <summary>Any other statement about code: a recipient, an access ground, a handler, a measure.</summary>
public sealed record CodeDeclaration(DeclaredPlace Place, string Declares, string? Id)
{
    public const string Recipient = "recipient";
    public const string AccessGround = "access-ground";
    public const string AccessRequest = "access-request";
    public const string ConsentCheck = "consent-check";
    public const string Anonymizes = "anonymizes";
    public const string Pseudonymizes = "pseudonymizes";
    public const string ErasureHandler = "erasure-handler";
    public const string AccessHandler = "access-handler";
    public const string ObjectionHandler = "objection-handler";
    public const string AuditedAccess = "audited-access";
    public const string SecurityMeasure = "security-measure";
}
