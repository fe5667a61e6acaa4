using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers;

/// <summary>
/// Implements the right to object (GDPR Art. 21) for these purposes. For direct marketing an objection must always be honoured (Art. 21(2) and (3)).
/// </summary>
/// <remarks>
/// Rule PRIV2008 reports a marketing or profiling purpose that the code serves and that has no such method.
/// It speaks of this method's own code, so overriding methods do not inherit it.
/// </remarks>
/// <example>
/// <code>
/// [ObjectionHandler(Purposes.Newsletter)]
/// public Task UnsubscribeAsync(Guid customer) { ... }
/// </code>
/// </example>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true, Inherited = false)]
public sealed class ObjectionHandlerAttribute : Attribute
{
    /// <summary>Names the purposes that a person can object to here.</summary>
    /// <param name="purpose">A constant of <see cref="PrivacyAnalyzers.Purposes"/> or an id of the privacy policy.</param>
    /// <param name="furtherPurposes">Further purposes that the same objection ends.</param>
    public ObjectionHandlerAttribute(string purpose, params string[] furtherPurposes) =>
        Purposes = PurposeList.Of(purpose, furtherPurposes);

    /// <summary>Ids of the purposes, in the order written.</summary>
    public IReadOnlyList<string> Purposes { get; }
}
