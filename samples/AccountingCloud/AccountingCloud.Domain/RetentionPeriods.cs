namespace AccountingCloud.Domain;

/// <summary>How long personal data stays. Where the policy gives no number, the data protection officer decided one.</summary>
public static class RetentionPeriods
{
    /// <summary>Clause 2.3: the contract and the time in which warranty and limitation may still matter.</summary>
    public const string AfterContract = "P10Y";

    /// <summary>Clause 2.3: data collected for other purposes.</summary>
    public const string OtherPurposes = "P36M";

    /// <summary>Bookkeeping law. The policy is silent here.</summary>
    public const string AccountingRecords = "P10Y";

    /// <summary>Stored documents are returned or deleted when the service ends.</summary>
    public const string AfterService = "P30D";
}
