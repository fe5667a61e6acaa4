namespace AccountingCloud.Domain;

/// <summary>The purposes of our privacy policy that no well-known constant names.</summary>
public static class AccountingPurposes
{
    /// <summary>Clause 3.1: running the cloud service for the customer, who is the controller of what is stored in it.</summary>
    public const string CloudService = "cloud-service";

    /// <summary>Clause 3.6, first ground: looking into a stored document because the user explicitly asked us to.</summary>
    public const string RequestedInspection = "requested-inspection";

    /// <summary>Clause 3.6, second ground: finding and correcting general anomalies.</summary>
    public const string AnomalyCorrection = "anomaly-correction";
}
