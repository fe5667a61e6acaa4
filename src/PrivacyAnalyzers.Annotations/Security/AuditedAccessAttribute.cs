using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Calls to this code are recorded in the access log (traceability, GDPR Art. 5(2) and 32(1)(b)).
/// </summary>
/// <remarks>
/// Rule PRIV4008 looks for it where code with an <see cref="AccessGroundAttribute"/> opens processor data. It states that the
/// recording happens and records nothing by itself. Derived classes and overriding members inherit it.
/// </remarks>
/// <example>
/// <code>
/// [AuditedAccess]
/// public StoredDocument Open(SupportRequest request, Guid document) { ... }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    AllowMultiple = false, Inherited = true)]
public sealed class AuditedAccessAttribute : Attribute
{
}
