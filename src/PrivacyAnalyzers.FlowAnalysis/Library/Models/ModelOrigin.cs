namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>How a library member's behaviour is known.</summary>
public enum ModelOrigin : byte
{
    /// <summary>Not at all: what its name and signature suggest is assumed.</summary>
    None,

    /// <summary>From the models that come with the engine.</summary>
    Shipped,

    /// <summary>From a model that the user wrote; it takes the place of a shipped one.</summary>
    User,
}
