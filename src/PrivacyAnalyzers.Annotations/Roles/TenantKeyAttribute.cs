using System;

namespace PrivacyAnalyzers;

/// <summary>
/// The key that keeps the data of one tenant apart from that of others (separation, GDPR Art. 28(3)(c) and 32(1)(b)).
/// </summary>
/// <remarks>
/// Rule PRIV4007 looks for it on stored types that are <see cref="ProcessedOnBehalfOfAttribute">held as a processor</see>. Overriding members inherit it.
/// </remarks>
/// <example>
/// <code>
/// [ProcessedOnBehalfOf("customers of the cloud service")]
/// public sealed record StoredDocument([TenantKey] Guid CustomerId, [PersonalData] string Content);
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter,
    AllowMultiple = false, Inherited = true)]
public sealed class TenantKeyAttribute : Attribute
{
}
