using System;

namespace PrivacyAnalyzers;

/// <summary>
/// The result is still personal data, but no longer shows whose it is without further information that is kept apart (GDPR Art. 4(5)).
/// </summary>
/// <remarks>
/// The compiler keeps following the data: purposes and retention hold as before. For rule PRIV5006 the result counts as
/// protected (Art. 32(1)(a)). A result that nobody can trace back is <see cref="AnonymizesAttribute">anonymous</see>.
/// Overriding members inherit it. <c>[Pseudonymizes]</c> on the method and <c>[return: Pseudonymizes]</c> mean the same.
/// </remarks>
/// <example>
/// <code>
/// [Pseudonymizes]
/// public string Token(string customerNumber) { ... }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.ReturnValue, AllowMultiple = false, Inherited = true)]
public sealed class PseudonymizesAttribute : Attribute
{
}
