using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Implements the right of access and to data portability (GDPR Art. 15 and 20) for a type that holds personal data.
/// </summary>
/// <remarks>
/// Rule PRIV5005 checks that every stored type with personal data has such a method, and that the method reaches every declared member.
/// Repeat it for a method that serves several types. It speaks of this method's own code, so overriding methods do not inherit it.
/// </remarks>
/// <example>
/// <code>
/// [AccessHandler(typeof(Customer))]
/// public Task ExportCustomerAsync(Guid id) { ... }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class AccessHandlerAttribute : Attribute
{
    /// <summary>Names the type that the method exports.</summary>
    /// <param name="dataType">The type that holds the personal data.</param>
    public AccessHandlerAttribute(Type dataType) => DataType = dataType;

    /// <summary>The type that the method exports.</summary>
    public Type DataType { get; }
}
