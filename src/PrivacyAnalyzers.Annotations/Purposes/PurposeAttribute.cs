using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers;

/// <summary>
/// The purposes for which personal data was collected. It may be used for no other (purpose limitation, GDPR Art. 5(1)(b)).
/// </summary>
/// <remarks>
/// <para>
/// On a type or assembly it is the default for the members. The nearest level that says anything wins and replaces the rest: the
/// member, then its type, then what it overrides or implements, then the assembly. Several attributes on one target are a union.
/// Derived classes inherit it; nested types do not. (Reflection shows inherited and own attributes together; the compiler's rules use the nearest.)
/// </para>
/// <para>
/// The compiler reports personal data without a purpose (PRIV1001), and code of a <see cref="ProcessingActivityAttribute"/> that uses the data for
/// a purpose not named here (PRIV2001). <see cref="PrivacyAnalyzers.Purposes.ToBeDecided"/> counts as no purpose and is listed in the register as an open point.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [PersonalData(DataCategories.TelephoneNumber)]
/// [Purpose(Purposes.ServiceProvision, Purposes.CustomerCare)]
/// public string? Phone { get; set; }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Assembly,
    AllowMultiple = true, Inherited = true)]
public sealed class PurposeAttribute : Attribute
{
    /// <summary>Names the purposes.</summary>
    /// <param name="purpose">A constant of <see cref="PrivacyAnalyzers.Purposes"/> or an id of the privacy policy.</param>
    /// <param name="furtherPurposes">Further purposes for which the data was collected as well.</param>
    public PurposeAttribute(string purpose, params string[] furtherPurposes) =>
        Purposes = PurposeList.Of(purpose, furtherPurposes);

    /// <summary>Ids of the purposes, in the order written.</summary>
    public IReadOnlyList<string> Purposes { get; }
}
