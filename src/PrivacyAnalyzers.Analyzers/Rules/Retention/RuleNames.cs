using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Retention;

namespace PrivacyAnalyzers.Analyzers.Rules.Retention;

/// <summary>Tells the two things apart that a retention can be: a period, or a rule of the policy.</summary>
internal static class RuleNames
{
    /// <summary>Whether a text can only be meant as the name of a rule: it is neither a period nor an attempt at one.</summary>
    public static bool IsRuleName(string? text) =>
        !string.IsNullOrWhiteSpace(text)
        && !text!.Any(char.IsWhiteSpace)
        && !IsAttemptAtPeriod(text!)
        && PeriodSuggestion.For(text) is null;

    /// <summary>Whether the policy decides what the text is: a rule that it has, or one that it should have.</summary>
    public static bool IsForPolicy(string? text, PrivacyPolicy? policy) =>
        policy is { Retention.Count: > 0 } && (policy.Retention.Any(rule => rule.Id.Value == text) || IsRuleName(text));

    private static bool IsAttemptAtPeriod(string text) =>
        char.IsDigit(text[0]) || text[0] is '-' or '+' || (text.Length > 1 && text[0] is 'P' or 'p' && (char.IsDigit(text[1]) || text[1] is 'T' or 't' or '-'));
}
