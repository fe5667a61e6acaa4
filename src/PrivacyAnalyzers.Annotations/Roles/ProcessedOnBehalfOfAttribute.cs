using System;

namespace PrivacyAnalyzers;

/// <summary>
/// We hold this personal data as a processor, on behalf of others (GDPR Art. 4(8) and 28). Without it we are the controller.
/// </summary>
/// <remarks>
/// The nearest level that says anything wins: the member, then its type, then what it overrides or implements, then the assembly.
/// Derived classes inherit it; nested types do not. The PRIV4xxx rules hold the code to what a processor may do with such data; the register
/// lists it in its processor part (Art. 30(2)).
/// </remarks>
/// <example>
/// <code>
/// [ProcessedOnBehalfOf("customers of the cloud service")]
/// public sealed class StoredDocument { ... }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Property | AttributeTargets.Field | AttributeTargets.Parameter | AttributeTargets.ReturnValue
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Enum
    | AttributeTargets.Assembly,
    AllowMultiple = false, Inherited = true)]
public sealed class ProcessedOnBehalfOfAttribute : Attribute
{
    /// <summary>Names the controllers.</summary>
    /// <param name="controllers">The controllers or the kind of controllers, as the register shows them; or an id of the privacy policy.</param>
    public ProcessedOnBehalfOfAttribute(string controllers) => Controllers = controllers;

    /// <summary>The controllers on whose behalf the data is held.</summary>
    public string Controllers { get; }
}
