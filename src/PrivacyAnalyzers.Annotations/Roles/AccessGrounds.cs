namespace PrivacyAnalyzers;

/// <summary>
/// Ids of well-known grounds on which a processor's staff may open customers' data (GDPR Art. 28(3)(a), 29 and 48).
/// </summary>
/// <remarks>
/// For <see cref="AccessGroundAttribute"/> and <see cref="AccessRequestAttribute"/>. What a ground requires is stated by the privacy policy,
/// which can define its own grounds beside them.
/// </remarks>
public static class AccessGrounds
{
    /// <summary>Support for the customer whose data it is, at the customer's request.</summary>
    public const string Support = "support";

    /// <summary>Finding and repairing an anomaly of the service.</summary>
    public const string Anomaly = "anomaly";

    /// <summary>A validated request of a judicial or administrative authority.</summary>
    public const string LegalRequest = "legal-request";
}
