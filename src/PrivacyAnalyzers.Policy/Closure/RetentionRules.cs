using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.Closure;

/// <summary>Which of a policy's retention rules hold for a purpose and a category.</summary>
public sealed class RetentionRules(PrivacyPolicy policy, PurposeRules purposes, CategoryRules categories)
{
    public bool TryGet(string id, [NotNullWhen(true)] out RetentionRule? rule)
    {
        rule = policy.Retention.FirstOrDefault(candidate => candidate.Id.Value == id);
        return rule is not null;
    }

    /// <summary>
    /// The rules that name the purpose, or else the nearest purpose it is part of; when none does, those for every other purpose. Of these, the ones
    /// that name the category, or else those for every category. A category of null is one that nobody has said.
    /// </summary>
    public IReadOnlyList<RetentionRule> For(string purpose, string? category)
    {
        foreach (var id in purposes.SelfAndAncestors(purpose))
        {
            var named = OfCategory(policy.Retention.Where(rule => rule.Purposes?.Any(stated => stated.Value == id) ?? false), category);
            if (named.Count > 0)
                return named;
        }

        return OfCategory(policy.Retention.Where(rule => rule.Purposes is null), category);
    }

    private IReadOnlyList<RetentionRule> OfCategory(IEnumerable<RetentionRule> rules, string? category)
    {
        var candidates = rules.ToList();
        var named = category is null ? [] : candidates.Where(rule => rule.Categories is { } listed && categories.IsAmong(category, listed)).ToList();
        return named.Count > 0 ? named : [.. candidates.Where(rule => rule.Categories is null)];
    }
}
