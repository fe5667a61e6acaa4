namespace PrivacyAnalyzers.Declarations.Reading;

/// <summary>
/// The metadata names by which annotations are recognised. Matching is by name, never by assembly, so that a
/// copy of the annotations that lives in the user's own code counts too.
/// </summary>
public static class AnnotationNames
{
    public const string Namespace = "PrivacyAnalyzers";

    public const string PersonalData = "PersonalDataAttribute";
    public const string NotPersonalData = "NotPersonalDataAttribute";
    public const string LegalPerson = "LegalPersonAttribute";
    public const string Purpose = "PurposeAttribute";
    public const string Retention = "RetentionAttribute";
    public const string RetainedOnErasure = "RetainedOnErasureAttribute";
    public const string DataSubject = "DataSubjectAttribute";
    public const string ProcessedOnBehalfOf = "ProcessedOnBehalfOfAttribute";
    public const string Protected = "ProtectedAttribute";
    public const string TenantKey = "TenantKeyAttribute";

    public const string ProcessingActivity = "ProcessingActivityAttribute";
    public const string Recipient = "RecipientAttribute";
    public const string AccessGround = "AccessGroundAttribute";
    public const string AccessRequest = "AccessRequestAttribute";
    public const string ConsentCheck = "ConsentCheckAttribute";
    public const string Anonymizes = "AnonymizesAttribute";
    public const string Pseudonymizes = "PseudonymizesAttribute";
    public const string ErasureHandler = "ErasureHandlerAttribute";
    public const string AccessHandler = "AccessHandlerAttribute";
    public const string ObjectionHandler = "ObjectionHandlerAttribute";
    public const string AuditedAccess = "AuditedAccessAttribute";
    public const string SecurityMeasure = "SecurityMeasureAttribute";

    /// <summary>ASP.NET Core Identity's markers, which mean "this is personal data" and nothing more.</summary>
    public const string IdentityNamespace = "Microsoft.AspNetCore.Identity";
    public const string IdentityProtectedPersonalData = "ProtectedPersonalDataAttribute";

    /// <summary>Every annotation of ours, for readers that look for any of them.</summary>
    public static IReadOnlyList<string> All { get; } =
    [
        AccessGround, AccessHandler, AccessRequest, Anonymizes, AuditedAccess, ConsentCheck, DataSubject, ErasureHandler,
        LegalPerson, NotPersonalData, ObjectionHandler, PersonalData, ProcessedOnBehalfOf, ProcessingActivity, Protected,
        Pseudonymizes, Purpose, Recipient, RetainedOnErasure, Retention, SecurityMeasure, TenantKey,
    ];
}
