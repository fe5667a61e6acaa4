using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Implements the right to erasure (GDPR Art. 17) for a type that holds personal data.
/// </summary>
/// <remarks>
/// Rule PRIV5004 checks that every stored type with personal data has such a method, and that the method reaches every declared member.
/// Repeat it for a method that serves several types. It speaks of this method's own code, so overriding methods do not inherit it.
/// </remarks>
/// <example>
/// <code>
/// [ErasureHandler(typeof(Customer))]
/// public Task EraseCustomerAsync(Guid id) { ... }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class ErasureHandlerAttribute : Attribute
{
    /// <summary>Names the type that the method erases.</summary>
    /// <param name="dataType">The type that holds the personal data.</param>
    public ErasureHandlerAttribute(Type dataType) => DataType = dataType;

    /// <summary>The type that the method erases.</summary>
    public Type DataType { get; }
}
