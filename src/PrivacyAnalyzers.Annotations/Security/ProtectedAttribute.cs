using System;

namespace PrivacyAnalyzers;

/// <summary>
/// This value is stored protected by a measure such as encryption or pseudonymisation (GDPR Art. 32(1)(a)).
/// </summary>
/// <remarks>
/// Rule PRIV5006 accepts it for categories of which the privacy policy says that they need protection; the register names the measure
/// beside the data. It states a fact about storage and protects nothing by itself. Overriding members inherit it.
/// </remarks>
/// <example>
/// <code>
/// [PersonalData(DataCategories.BankAccount)]
/// [Protected("column-encryption")]
/// public string? Iban { get; set; }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter,
    AllowMultiple = false, Inherited = true)]
public sealed class ProtectedAttribute : Attribute
{
    /// <summary>Names the measure.</summary>
    /// <param name="measure">Id of a measure of the privacy policy, or a free id where there is no policy file.</param>
    public ProtectedAttribute(string measure) => Measure = measure;

    /// <summary>Id of the measure.</summary>
    public string Measure { get; }
}
