using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Declarations.Foreign;

/// <summary>Ids that a policy file states, as attributes would have.</summary>
internal static class PolicyIds
{
    public static EquatableList<string> Of(IReadOnlyList<Stated<string>> stated) => new([.. stated.Select(id => id.Value).Distinct(StringComparer.Ordinal)]);
}
