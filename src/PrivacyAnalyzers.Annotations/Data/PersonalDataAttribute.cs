using System;

namespace PrivacyAnalyzers;

/// <summary>
/// This value relates to an identified or identifiable natural person (GDPR Art. 4(1)). On a type: every value of that type does.
/// </summary>
/// <remarks>
/// <para>
/// The analyzers follow the value from here: it must declare why it is held (<see cref="PurposeAttribute"/>), for how long
/// (<see cref="RetentionAttribute"/>) and whose it is (<see cref="DataSubjectAttribute"/>), and may be used for nothing else.
/// Every declared member is a line of the data inventory in the processing register.
/// </para>
/// <para>
/// On a return value write <c>[return: PersonalData]</c>. On a positional record parameter both <c>[PersonalData]</c> and
/// <c>[property: PersonalData]</c> declare the property. Derived classes and overriding members inherit the declaration.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [DataSubject(DataSubjects.Customer)]
/// public sealed class Customer
/// {
///     [PersonalData(DataCategories.EmailAddress)]
///     [Purpose(Purposes.Invoicing)]
///     [Retention("P7Y", From = RetentionStarts.EndOfFinancialYear)]
///     public string? Email { get; set; }
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum,
    AllowMultiple = false, Inherited = true)]
public sealed class PersonalDataAttribute : Attribute
{
    /// <summary>Declares personal data and leaves its category open.</summary>
    public PersonalDataAttribute()
    {
    }

    /// <summary>Declares personal data of a category.</summary>
    /// <param name="category">Id of the category: a constant of <see cref="DataCategories"/> or an id of the privacy policy.</param>
    public PersonalDataAttribute(string category) => Category = category;

    /// <summary>Id of the category, or null when it is left open.</summary>
    public string? Category { get; }
}
