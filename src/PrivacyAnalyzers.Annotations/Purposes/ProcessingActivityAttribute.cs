using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers;

/// <summary>
/// All code inside runs for these purposes. One row of the register of processing activities (GDPR Art. 30(1)).
/// </summary>
/// <remarks>
/// <para>
/// The compiler reports personal data that this code uses and that was not collected for every purpose named here (PRIV2001). Every read is a use,
/// except checks for null, <c>nameof</c>, count and length. Lambdas and local functions belong to the activity around them; nested
/// types do not. Code without an activity is neutral: data may pass through it and is followed.
/// </para>
/// <para>
/// The same name anywhere in the application is one row. Prefer methods to types when a type serves several purposes.
/// Derived classes and overriding members inherit the activity and replace it by declaring their own.
/// </para>
/// </remarks>
/// <example>
/// <code>
/// [ProcessingActivity("Monthly newsletter", Purposes.Newsletter)]
/// public Task SendNewsletterAsync() { ... }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Property
    | AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface | AttributeTargets.Assembly,
    AllowMultiple = true, Inherited = true)]
public sealed class ProcessingActivityAttribute : Attribute
{
    /// <summary>Names the activity and its purposes.</summary>
    /// <param name="name">Name of the activity, as the register shows it.</param>
    /// <param name="purpose">A constant of <see cref="PrivacyAnalyzers.Purposes"/> or an id of the privacy policy.</param>
    /// <param name="furtherPurposes">Further purposes for which the same code runs; all of them apply to all of it.</param>
    public ProcessingActivityAttribute(string name, string purpose, params string[] furtherPurposes)
    {
        Name = name;
        Purposes = PurposeList.Of(purpose, furtherPurposes);
    }

    /// <summary>Name of the activity.</summary>
    public string Name { get; }

    /// <summary>Ids of the purposes, in the order written.</summary>
    public IReadOnlyList<string> Purposes { get; }
}
