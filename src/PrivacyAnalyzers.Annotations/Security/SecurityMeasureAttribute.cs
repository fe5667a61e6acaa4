using System;

namespace PrivacyAnalyzers;

/// <summary>
/// A technical or organisational measure applies to this code (GDPR Art. 30(1)(g) and 32(1)).
/// </summary>
/// <remarks>
/// The register lists the measure with the processing activities it applies to, and rule PRIV5007 points out activities that have none.
/// Repeat it for several measures; those of a type and of the assembly apply to their members too.
/// Derived classes and overriding members inherit it.
/// </remarks>
/// <example>
/// <code>
/// [SecurityMeasure("two-factor-authentication")]
/// public sealed class SupportDesk { ... }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Assembly,
    AllowMultiple = true, Inherited = true)]
public sealed class SecurityMeasureAttribute : Attribute
{
    /// <summary>Names the measure.</summary>
    /// <param name="id">Id of a measure of the privacy policy, or a free id where there is no policy file.</param>
    public SecurityMeasureAttribute(string id) => Id = id;

    /// <summary>Id of the measure.</summary>
    public string Id { get; }
}
