using System;

namespace PrivacyAnalyzers;

/// <summary>
/// How long personal data is kept, counted from which event, for which purposes (storage limitation, GDPR Art. 5(1)(e) and 30(1)(f)).
/// </summary>
/// <remarks>
/// <para>
/// The period is an ISO 8601 calendar period in years, months, weeks and days: <c>"P7Y"</c>, <c>"P36M"</c>, <c>"P1Y6M"</c>, <c>"P2W"</c>, <c>"P30D"</c>.
/// It has no time part, no fraction, and is neither zero nor negative. Months and years are calendar ones: <c>P36M</c> is
/// three years, not 1095 days. Instead of a period the id of a retention rule of the privacy policy can be named.
/// </para>
/// <para>
/// Resolved per purpose: for each purpose of the data the nearest level counts that has a period for it, one that names the purpose in <see cref="For"/>
/// before one that names none. Types and assemblies give defaults to their members; derived classes inherit, nested types do not.
/// </para>
/// <para>The compiler reports personal data of which a purpose has no retention (PRIV1002), malformed periods, and periods
/// without a start event (PRIV5001).</para>
/// </remarks>
/// <example>
/// <code>
/// [PersonalData(DataCategories.EmailAddress)]
/// [Purpose(Purposes.Invoicing, Purposes.Newsletter)]
/// [Retention("P7Y", From = RetentionStarts.EndOfFinancialYear, For = new[] { Purposes.Invoicing })]
/// [Retention("P36M", From = RetentionStarts.LastContact, For = new[] { Purposes.Newsletter })]
/// public string? Email { get; set; }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Assembly,
    AllowMultiple = true, Inherited = true)]
public sealed class RetentionAttribute : Attribute
{
    /// <summary>States a period, or names a retention rule of the policy.</summary>
    /// <param name="periodOrRule">An ISO 8601 calendar period such as <c>"P36M"</c>, or the id of a retention rule of the privacy policy.</param>
    public RetentionAttribute(string periodOrRule) => PeriodOrRule = periodOrRule;

    /// <summary>The ISO 8601 calendar period, or the id of a retention rule of the privacy policy.</summary>
    public string PeriodOrRule { get; }

    /// <summary>The event the period starts at: a constant of <see cref="RetentionStarts"/> or a start event of the privacy policy.</summary>
    public string? From { get; set; }

    /// <summary>Ids of the purposes this retention is for; null when it is for all that have no retention of their own.</summary>
    public string[]? For { get; set; }
}
