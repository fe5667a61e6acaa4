using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A stretch of the policy file that states something as a whole.</summary>
public abstract class PolicyPart
{
    /// <summary>From its opening to its closing bracket.</summary>
    public JsonSpan Span { get; init; }
}
