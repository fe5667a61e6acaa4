using System;

namespace PrivacyAnalyzers;

/// <summary>
/// This value concerns a legal person only, such as a company's name or registered office (GDPR recital 14).
/// </summary>
/// <remarks>
/// Settles the question for the rules as <see cref="NotPersonalDataAttribute"/> does, with this reason. Data of the people who
/// work for that company stays personal data: declare it. The one-person business is a natural person.
/// Derived classes and overriding members inherit the statement.
/// </remarks>
/// <example>
/// <code>
/// public sealed class CustomerCompany
/// {
///     [LegalPerson]
///     public string? Name { get; set; }
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum,
    AllowMultiple = false, Inherited = true)]
public sealed class LegalPersonAttribute : Attribute
{
}
