using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.Closure;

/// <summary>Which of a policy's retention rules hold for a purpose and a category.</summary>
public sealed class RetentionRules
{
    private readonly Dictionary<string, RetentionRule> _byId = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<RetentionRule>> _byPurpose = new(StringComparer.Ordinal);
    private readonly List<RetentionRule> _forEveryOther = [];
    private readonly PurposeRules _purposes;
    private readonly CategoryRules _categories;

    public RetentionRules(PrivacyPolicy policy, PurposeRules purposes, CategoryRules categories)
    {
        (_purposes, _categories) = (purposes, categories);
        foreach (var rule in policy.Retention)
        {
            if (!_byId.ContainsKey(rule.Id.Value))
                _byId.Add(rule.Id.Value, rule);
            if (rule.Purposes is null)
                _forEveryOther.Add(rule);
            foreach (var purpose in rule.Purposes?.Select(stated => stated.Value).Distinct(StringComparer.Ordinal) ?? [])
            {
                if (!_byPurpose.TryGetValue(purpose, out var rules))
                    _byPurpose.Add(purpose, rules = []);
                rules.Add(rule);
            }
        }
    }

    public bool TryGet(string id, [NotNullWhen(true)] out RetentionRule? rule) => _byId.TryGetValue(id, out rule);

    /// <summary>The rules that name the purpose, or else the nearest purpose it is part of; when none does, those for every other purpose.</summary>
    public IReadOnlyList<RetentionRule> Of(string purpose)
    {
        foreach (var id in _purposes.SelfAndAncestors(purpose))
        {
            if (_byPurpose.TryGetValue(id, out var rules))
                return rules;
        }

        return _forEveryOther;
    }

    /// <summary>
    /// Of the nearest purpose with rules for the category: those that name it, or else those for every category. A category of null is one that
    /// nobody has said.
    /// </summary>
    public IReadOnlyList<RetentionRule> For(string purpose, string? category)
    {
        foreach (var id in _purposes.SelfAndAncestors(purpose))
        {
            if (_byPurpose.TryGetValue(id, out var rules) && OfCategory(rules, category) is { Count: > 0 } named)
                return named;
        }

        return OfCategory(_forEveryOther, category);
    }

    private IReadOnlyList<RetentionRule> OfCategory(List<RetentionRule> rules, string? category)
    {
        var named = category is null ? [] : rules.Where(rule => rule.Categories is { } listed && _categories.IsAmong(category, listed)).ToList();
        return named.Count > 0 ? named : [.. rules.Where(rule => rule.Categories is null)];
    }
}
