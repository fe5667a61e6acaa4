namespace PrivacyAnalyzers;

/// <summary>
/// Ids of well-known events at which a retention period starts (GDPR Art. 5(1)(e)).
/// </summary>
/// <remarks>
/// For <see cref="RetentionAttribute.From"/>. A privacy policy can define its own beside them.
/// </remarks>
public static class RetentionStarts
{
    /// <summary>The data was collected.</summary>
    public const string Collection = "collection";

    /// <summary>The person last used the service.</summary>
    public const string LastActivity = "last-activity";

    /// <summary>The person last made contact; opening an e-mail is none.</summary>
    public const string LastContact = "last-contact";

    /// <summary>The contract ended.</summary>
    public const string EndOfContract = "end-of-contract";

    /// <summary>The relation with the person ended, whatever contracts there were.</summary>
    public const string EndOfRelationship = "end-of-relationship";

    /// <summary>The account was closed.</summary>
    public const string AccountClosure = "account-closure";

    /// <summary>The financial year ended that the document belongs to.</summary>
    public const string EndOfFinancialYear = "end-of-financial-year";

    /// <summary>The date of the document.</summary>
    public const string DocumentDate = "document-date";

    /// <summary>The person withdrew consent.</summary>
    public const string ConsentWithdrawn = "consent-withdrawn";

    /// <summary>The claim or dispute was resolved.</summary>
    public const string ClaimResolved = "claim-resolved";

    /// <summary>The warranty ended.</summary>
    public const string EndOfWarranty = "end-of-warranty";

    /// <summary>The time in which a claim can be brought ran out.</summary>
    public const string LimitationExpired = "limitation-expired";

    /// <summary>The incident or support request was closed.</summary>
    public const string IncidentClosed = "incident-closed";

    /// <summary>The purpose was achieved.</summary>
    public const string PurposeAchieved = "purpose-achieved";
}
