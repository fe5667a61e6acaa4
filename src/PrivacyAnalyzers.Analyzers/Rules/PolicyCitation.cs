using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Analyzers.Rules;

/// <summary>
/// How messages cite the policy: at their end, each clause once with its text in the policy's language. Nothing is cited without a policy,
/// nor of an entry that names no clause.
/// </summary>
public static class PolicyCitation
{
    private const int MaxClauses = 3;
    private const int MaxTextLength = 60;

    /// <summary>The clauses of purposes, or of the nearest purposes they are part of that have one. As argument of a message.</summary>
    public static object OfPurposes(PolicyRules? rules, params IEnumerable<string>[] purposes) =>
        rules is null ? string.Empty : Of(rules, purposes.SelectMany(ids => ids).Select(id => rules.Purposes.Nearest(id, entry => entry.Clause is not null)));

    /// <summary>The clauses of retention rules, or where these have none of the purposes that they are about. As argument of a message.</summary>
    public static object OfRetention(PolicyRules? rules, IEnumerable<RetentionRule> stated, IEnumerable<string> purposes)
    {
        var cited = stated.Where(rule => rule.Clause is not null).ToList();
        return cited.Count > 0 ? Of(rules, cited) : OfPurposes(rules, purposes);
    }

    /// <summary>The clauses of entries of the policy, in their order. As argument of a message.</summary>
    public static object Of(PolicyRules? rules, IEnumerable<PolicyEntry?> entries)
    {
        if (rules is null)
            return string.Empty;
        var clauses = entries
            .Where(entry => !string.IsNullOrWhiteSpace(entry?.Clause?.Value))
            .GroupBy(entry => entry!.Clause!.Value.Value, StringComparer.Ordinal)
            .Select(clause => TextOf(clause.Key, clause.First()!, rules.Policy.Header.Language?.Value))
            .ToList();
        if (clauses.Count == 0)
            return string.Empty;
        return Strings.Localizable("PolicyCitation", string.Join("; ", clauses.Take(MaxClauses)) + (clauses.Count > MaxClauses ? "; ..." : string.Empty));
    }

    private static string TextOf(string clause, PolicyEntry entry, string? language) =>
        (entry.Label ?? entry.Description)?.In(language) is { } text && Shortened(text) is { Length: > 0 } shown ? $"{clause}: {shown}" : clause;

    // A message is one line.
    private static string Shortened(string text)
    {
        var line = string.Join(" ", text.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries));
        if (line.Length <= MaxTextLength)
            return line;
        var end = line.LastIndexOf(' ', MaxTextLength);
        return line.Substring(0, end > 0 ? end : MaxTextLength) + "...";
    }
}
