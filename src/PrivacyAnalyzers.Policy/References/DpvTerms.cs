using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Policy.References;

/// <summary>The terms of the W3C Data Privacy Vocabulary that a policy can name.</summary>
internal static class DpvTerms
{
    /// <summary>Extensions of the vocabulary: which terms they have is not checked.</summary>
    private static readonly HashSet<string> s_extensions = new(StringComparer.Ordinal)
    {
        "ai", "eu-aiact", "eu-dga", "eu-gdpr", "eu-nis2", "eu-rights", "justifications", "legal", "legal-eu", "legal-be", "legal-de", "legal-fr", "legal-ie",
        "legal-lu", "legal-nl", "loc", "risk", "sector", "tech",
    };

    private static readonly Lazy<IReadOnlyList<string>> s_all = new(() => [.. EmbeddedText.Lines("dpv-2.3-terms.txt")]);

    private static readonly Lazy<HashSet<string>> s_known = new(() => new HashSet<string>(s_all.Value, StringComparer.Ordinal));

    public static IReadOnlyList<string> All => s_all.Value;

    public static bool IsTerm(string compactName) =>
        s_known.Value.Contains(compactName) || s_extensions.Contains(compactName.Substring(0, Math.Max(0, compactName.IndexOf(':'))));
}
