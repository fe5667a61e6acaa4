using System;

namespace PrivacyAnalyzers;

/// <summary>
/// The value that proves the request behind an access to processor data: the customer's own request, or that of an authority
/// (GDPR Art. 28(3)(a) and 48).
/// </summary>
/// <remarks>
/// On a type: every value of it proves a request; on a parameter: this value does. Where the ground requires a request, rules PRIV4002 and PRIV4004
/// look for such a value in the code that carries the <see cref="AccessGroundAttribute"/>. Derived types inherit it.
/// </remarks>
/// <example>
/// <code>
/// [AccessRequest(AccessGrounds.Support)]
/// public sealed record SupportRequest(Guid Ticket, DateOnly RequestedOn);
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Parameter,
    AllowMultiple = false, Inherited = true)]
public sealed class AccessRequestAttribute : Attribute
{
    /// <summary>Names the ground that the request belongs to.</summary>
    /// <param name="ground">A constant of <see cref="AccessGrounds"/> or an id of the privacy policy.</param>
    public AccessRequestAttribute(string ground) => Ground = ground;

    /// <summary>Id of the ground.</summary>
    public string Ground { get; }
}
