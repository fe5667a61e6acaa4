using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Why this code may open data that we hold as a processor (GDPR Art. 28(3)(a) and 29).
/// </summary>
/// <remarks>
/// What a ground requires, such as a request or read-only access, is stated by the privacy policy. Rule PRIV4001 reports code
/// that reads processor data without a ground, PRIV4002 to PRIV4004 code that goes beyond its ground. Derived classes and overriding members inherit it.
/// </remarks>
/// <example>
/// <code>
/// [AccessGround(AccessGrounds.Support)]
/// public StoredDocument Open(SupportRequest request) { ... }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Constructor
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface,
    AllowMultiple = false, Inherited = true)]
public sealed class AccessGroundAttribute : Attribute
{
    /// <summary>Names the ground.</summary>
    /// <param name="ground">A constant of <see cref="AccessGrounds"/> or an id of the privacy policy.</param>
    public AccessGroundAttribute(string ground) => Ground = ground;

    /// <summary>Id of the ground.</summary>
    public string Ground { get; }
}
