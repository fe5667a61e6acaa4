using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers;

/// <summary>
/// A true result means that the person agreed to these purposes, or did not object where objecting is enough
/// (GDPR Art. 6(1)(a), 7 and 21).
/// </summary>
/// <remarks>
/// For methods and properties that return <see cref="bool"/>. Code that runs only after a true result may use the
/// data for these purposes too; a negated or ignored result allows nothing (PRIV2001, PRIV2005). Overriding members inherit the attribute.
/// </remarks>
/// <example>
/// <code>
/// [ConsentCheck(Purposes.Newsletter)]
/// public bool MayReceiveNewsletter { get; }
///
/// if (customer.MayReceiveNewsletter)
///     Send(customer.Email);
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Property, AllowMultiple = true, Inherited = true)]
public sealed class ConsentCheckAttribute : Attribute
{
    /// <summary>Names the purposes that a true result allows.</summary>
    /// <param name="purpose">A constant of <see cref="PrivacyAnalyzers.Purposes"/> or an id of the privacy policy.</param>
    /// <param name="furtherPurposes">Further purposes that the same answer covers.</param>
    public ConsentCheckAttribute(string purpose, params string[] furtherPurposes) =>
        Purposes = PurposeList.Of(purpose, furtherPurposes);

    /// <summary>Ids of the purposes, in the order written.</summary>
    public IReadOnlyList<string> Purposes { get; }
}
