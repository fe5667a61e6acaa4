using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.Closure;

/// <summary>What a policy says of categories of data, with what the vocabulary says of well-known ones.</summary>
public sealed class CategoryRules
{
    private readonly Dictionary<string, DataCategory> _categories = new(StringComparer.Ordinal);
    private readonly Ancestry _ancestry;

    public CategoryRules(PrivacyPolicy policy)
    {
        foreach (var category in policy.Categories)
        {
            if (!_categories.ContainsKey(category.Id.Value))
                _categories.Add(category.Id.Value, category);
        }

        _ancestry = new Ancestry(id => _categories.TryGetValue(id, out var stated) ? stated.Parent?.Value : null);
    }

    public static CategoryRules WithoutPolicy() => new(new PrivacyPolicy());

    public bool TryGet(string id, [NotNullWhen(true)] out DataCategory? category) => _categories.TryGetValue(id, out category);

    /// <summary>The category itself, the broader one, and so on; nearest first.</summary>
    public IReadOnlyList<string> SelfAndAncestors(string category) => _ancestry.Of(category);

    /// <summary>Whether a list of categories has the category, or one that is broader.</summary>
    public bool IsAmong(string category, IEnumerable<Stated<string>> allowed)
    {
        var line = SelfAndAncestors(category);
        return allowed.Any(entry => line.Contains(entry.Value));
    }

    /// <summary>What the policy says, else what the vocabulary does, else the sensitivity of the broader category.</summary>
    public Sensitivity SensitivityOf(string category)
    {
        foreach (var id in SelfAndAncestors(category))
        {
            if (_categories.TryGetValue(id, out var stated) && stated.Sensitivity is { } sensitivity)
                return sensitivity.Value;
            if (WellKnownCategories.TryGet(id, out var wellKnown))
                return wellKnown.Sensitivity;
        }

        return Sensitivity.None;
    }

    /// <summary>Whether the policy wants the category, or else the nearest broader one that it speaks of, stored protected.</summary>
    public bool NeedsProtection(string category)
    {
        foreach (var id in SelfAndAncestors(category))
        {
            if (_categories.TryGetValue(id, out var stated) && stated.NeedsProtection is { } needed)
                return needed;
        }

        return false;
    }
}
