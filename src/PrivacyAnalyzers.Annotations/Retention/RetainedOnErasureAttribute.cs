using System;

namespace PrivacyAnalyzers;

/// <summary>
/// This personal data stays after an erasure request, on a ground of GDPR Art. 17(3), such as a legal duty to keep it.
/// </summary>
/// <remarks>
/// Rule PRIV5004 does not ask an <see cref="ErasureHandlerAttribute"/> to cover this data, and the register shows the reason.
/// Derived classes and overriding members inherit the statement.
/// </remarks>
/// <example>
/// <code>
/// [PersonalData(DataCategories.Name)]
/// [RetainedOnErasure("Invoices are kept for the statutory bookkeeping period, Art. 17(3)(b)")]
/// public string? BillingName { get; set; }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum,
    AllowMultiple = false, Inherited = true)]
public sealed class RetainedOnErasureAttribute : Attribute
{
    /// <summary>States that the data stays.</summary>
    /// <param name="reason">The ground, in a sentence that can be given to the person who asked.</param>
    public RetainedOnErasureAttribute(string reason) => Reason = reason;

    /// <summary>Why the data stays.</summary>
    public string Reason { get; }
}
