namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What must be there before an access ground lets somebody open processor data.</summary>
public enum AccessRequirement
{
    /// <summary>The person or customer asked for it in so many words.</summary>
    ExplicitRequest,

    /// <summary>Somebody checked that the request is valid and founded.</summary>
    ValidatedRequest,

    /// <summary>Those concerned are told, unless that is forbidden.</summary>
    Notification,

    /// <summary>A request from a third country rests on an international agreement, GDPR Art. 48.</summary>
    InternationalAgreement,

    /// <summary>The access is recorded.</summary>
    AuditedAccess,
}
