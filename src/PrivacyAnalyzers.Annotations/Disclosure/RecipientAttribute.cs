using System;

namespace PrivacyAnalyzers;

/// <summary>
/// Whatever is passed here is disclosed to that recipient (GDPR Art. 4(9) and 30(1)(d)).
/// </summary>
/// <remarks>
/// On a type: calls to its members disclose their arguments; on a method or constructor: its arguments; on a parameter: that argument.
/// The register lists the recipient with the data and purposes that reach it; with a privacy policy rule PRIV3002 checks that
/// the recipient is listed there for them. Derived types and overriding members inherit it.
/// </remarks>
/// <example>
/// <code>
/// [Recipient("mailing-provider")]
/// public interface IMailingClient
/// {
///     Task SendAsync(string address, string text);
/// }
/// </code>
/// </example>
[AttributeUsage(
    AttributeTargets.Class | AttributeTargets.Struct | AttributeTargets.Interface
    | AttributeTargets.Method | AttributeTargets.Constructor | AttributeTargets.Parameter,
    AllowMultiple = false, Inherited = true)]
public sealed class RecipientAttribute : Attribute
{
    /// <summary>Names the recipient.</summary>
    /// <param name="id">Id of a recipient of the privacy policy, or a free id where there is no policy file.</param>
    public RecipientAttribute(string id) => Id = id;

    /// <summary>Id of the recipient.</summary>
    public string Id { get; }
}
