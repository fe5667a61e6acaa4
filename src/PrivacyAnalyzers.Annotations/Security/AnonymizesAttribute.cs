using System;

namespace PrivacyAnalyzers;

/// <summary>
/// The result is no longer personal data: no person can be singled out from it by means reasonably likely to be used (GDPR recital 26).
/// </summary>
/// <remarks>
/// The compiler ends the path of the data here: the result may be used for any purpose. Whether the result is truly anonymous is a
/// judgement that a person makes; the register lists the method. A result that can be traced back with further information is
/// <see cref="PseudonymizesAttribute">pseudonymised</see> and stays personal data.
/// Overriding members inherit it. <c>[Anonymizes]</c> on the method and <c>[return: Anonymizes]</c> mean the same.
/// </remarks>
/// <example>
/// <code>
/// [Anonymizes]
/// public static MonthlyTotals CountByRegion(IEnumerable&lt;Customer&gt; customers) { ... }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.ReturnValue, AllowMultiple = false, Inherited = true)]
public sealed class AnonymizesAttribute : Attribute
{
}
