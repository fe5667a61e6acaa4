using System;

namespace PrivacyAnalyzers;

/// <summary>
/// This value looks like personal data and is not: it does not relate to a natural person (GDPR Art. 4(1), recital 26).
/// </summary>
/// <remarks>
/// Settles the question for the rules: none takes the value for personal data, PRIV1003 does not suggest a declaration, and a declaration of the containing type does not
/// apply to this member. The reason goes into the processing register, where the data protection officer reads it.
/// For data of a company use <see cref="LegalPersonAttribute"/>. Derived classes and overriding members inherit the statement.
/// </remarks>
/// <example>
/// <code>
/// [NotPersonalData("Shared mailbox of a department, no person is named")]
/// public string? DepartmentEmail { get; set; }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum,
    AllowMultiple = false, Inherited = true)]
public sealed class NotPersonalDataAttribute : Attribute
{
    /// <summary>States that the value is no personal data.</summary>
    /// <param name="reason">Why not, in a sentence that a reader of the register understands.</param>
    public NotPersonalDataAttribute(string reason) => Reason = reason;

    /// <summary>Why the value is no personal data.</summary>
    public string Reason { get; }
}
