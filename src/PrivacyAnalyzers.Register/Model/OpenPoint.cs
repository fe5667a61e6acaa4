namespace PrivacyAnalyzers.Register.Model;

/// <summary>Something a person has to settle: what kind of gap, what it is about, and the sentence that says so.</summary>
public sealed record OpenPoint(string Code, string About, string Text)
{
    public const string ControllerIdentity = "controller-identity";
    public const string ManifestMissing = "manifest-missing";
    public const string AssemblyDiffers = "assembly-differs";
    public const string UsesNotDerived = "uses-not-derived";
    public const string ToBeDecided = "to-be-decided";
    public const string DataWithoutPurpose = "data-without-purpose";
    public const string DataWithoutRetention = "data-without-retention";
    public const string RetentionWithoutStart = "retention-without-start";
    public const string RetentionNoPeriod = "retention-no-period";
    public const string RetentionsContradict = "retentions-contradict";
    public const string DataWithoutSubject = "data-without-subject";
    public const string DataWithoutCategory = "data-without-category";
    public const string PurposeWithoutActivity = "purpose-without-activity";
    public const string PurposeWithoutLegalBasis = "purpose-without-legal-basis";
    public const string PurposeWithoutData = "purpose-without-data";
    public const string ActivityWithoutName = "activity-without-name";
    public const string ActivityWithoutPurpose = "activity-without-purpose";
    public const string ActivityPurposesDiffer = "activity-purposes-differ";
    public const string ActivityWithoutMeasures = "activity-without-measures";
    public const string RecipientIncomplete = "recipient-incomplete";
    public const string PolicyUnreadable = "policy-unreadable";
    public const string ProcessorCustomers = "processor-customers";
}
