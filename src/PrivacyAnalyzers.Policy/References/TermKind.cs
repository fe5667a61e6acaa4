namespace PrivacyAnalyzers.Policy.References;

/// <summary>What a text of the policy file can name.</summary>
public enum TermKind
{
    Nothing,
    Purpose,
    Category,
    DataSubject,
    StartEvent,
    RetentionRule,
    Recipient,
    Service,
    AccessGround,
    Measure,
    Link,
    Law,
    Activity,
    Country,

    /// <summary>A country, or EU for the Union.</summary>
    Jurisdiction,
    Language,
    DpvTerm,
    Date,
    Period,
}
