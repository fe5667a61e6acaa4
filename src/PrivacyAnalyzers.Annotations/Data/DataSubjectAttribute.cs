using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Whose personal data this is: a category of data subjects of the processing register (GDPR Art. 30(1)(c)).
/// </summary>
/// <remarks>
/// <para>
/// Repeat it when a value concerns several kinds of people. The nearest level that says anything wins and replaces the rest:
/// the member, then its type, then what it overrides or implements, then the assembly. Derived classes inherit it; nested types do not.
/// </para>
/// <para>The compiler reports personal data for which no level names a data subject (PRIV1006).</para>
/// </remarks>
/// <example>
/// <code>
/// [DataSubject(DataSubjects.ContactPerson)]
/// public sealed record Contact([PersonalData(DataCategories.Name)] string Name);
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Assembly,
    AllowMultiple = true, Inherited = true)]
public sealed class DataSubjectAttribute : Attribute
{
    /// <summary>Names a category of data subjects.</summary>
    /// <param name="id">A constant of <see cref="DataSubjects"/> or an id of the privacy policy.</param>
    public DataSubjectAttribute(string id) => Id = id;

    /// <summary>Id of the category of data subjects.</summary>
    public string Id { get; }
}
