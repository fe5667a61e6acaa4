namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What binds a recipient to treat data as the organisation does.</summary>
public enum BindingKind
{
    Contract,

    Law,

    /// <summary>Its own free will, which is no ground for a processor (Art. 28(3)) or a transfer (Chapter V).</summary>
    Voluntary,
}
