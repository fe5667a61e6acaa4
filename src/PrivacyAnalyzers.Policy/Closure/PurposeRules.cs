using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Policy.Closure;

/// <summary>
/// What a policy's purposes allow: data for a purpose serves every purpose that is part of it, and every further purpose that it is declared
/// compatible with. What the policy does not say of a well-known purpose is as the vocabulary has it.
/// </summary>
public sealed class PurposeRules
{
    private readonly Dictionary<string, Purpose> _purposes = new(StringComparer.Ordinal);
    private readonly Ancestry _ancestry;

    public PurposeRules(PrivacyPolicy policy)
    {
        foreach (var purpose in policy.Purposes)
        {
            if (!_purposes.ContainsKey(purpose.Id.Value))
                _purposes.Add(purpose.Id.Value, purpose);
        }

        _ancestry = new Ancestry(ParentOf);
    }

    /// <summary>The purposes of the vocabulary, for code without a policy file.</summary>
    public static PurposeRules WithoutPolicy() => new(new PrivacyPolicy());

    public bool TryGet(string id, [NotNullWhen(true)] out Purpose? purpose) => _purposes.TryGetValue(id, out purpose);

    /// <summary>The purpose itself, the one it is part of, and so on; nearest first.</summary>
    public IReadOnlyList<string> SelfAndAncestors(string purpose) => _ancestry.Of(purpose);

    /// <summary>Whether data that was collected for the declared purposes may be used for the purpose.</summary>
    public bool Allows(IEnumerable<string> declared, string use)
    {
        var line = SelfAndAncestors(use);
        foreach (var purpose in declared)
        {
            if (line.Contains(purpose) || NamesAsCompatible(purpose, line))
                return true;
        }

        return false;
    }

    /// <summary>What the policy calls it, else what the vocabulary does, else the kind of the purpose it is part of.</summary>
    public PurposeKind KindOf(string purpose)
    {
        foreach (var id in SelfAndAncestors(purpose))
        {
            if (_purposes.TryGetValue(id, out var stated) && stated.Kind is { } kind)
                return kind.Value;
            if (WellKnownPurposes.TryGet(id, out var wellKnown))
                return wellKnown.Kind;
        }

        return PurposeKind.Other;
    }

    /// <summary>Whether people can always object to the purpose, GDPR Art. 21(2): marketing, advertising, and profiling for them.</summary>
    public bool IsPromotion(string purpose) => KindOf(purpose) is PurposeKind.Marketing or PurposeKind.Advertising;

    /// <summary>
    /// The categories that the purpose, or else the nearest purpose it is part of, lists, its profiling criteria among them. Null: none of them says.
    /// </summary>
    public IReadOnlyList<Stated<string>>? CategoriesOf(string purpose)
    {
        var stated = Nearest(purpose, found => found.Categories is not null || found.Criteria is not null);
        return stated is null ? null : [.. stated.Categories ?? [], .. stated.Criteria ?? []];
    }

    /// <summary>The criteria by which profiling for the purpose may tell people apart. Null: the policy does not say.</summary>
    public IReadOnlyList<Stated<string>>? CriteriaOf(string purpose) => Nearest(purpose, found => found.Criteria is not null)?.Criteria;

    /// <summary>The legal basis of the purpose, or else of the nearest purpose it is part of.</summary>
    public LegalBasis? LegalBasisOf(string purpose) => Nearest(purpose, found => found.LegalBasis?.Article is not null)?.LegalBasis;

    /// <summary>The nearest purpose with an entry in the policy: the purpose itself or one it is part of.</summary>
    public Purpose? Nearest(string purpose, Func<Purpose, bool> says)
    {
        foreach (var id in SelfAndAncestors(purpose))
        {
            if (_purposes.TryGetValue(id, out var stated) && says(stated))
                return stated;
        }

        return null;
    }

    private bool NamesAsCompatible(string purpose, IReadOnlyList<string> line) =>
        _purposes.TryGetValue(purpose, out var stated) && stated.CompatibleWith.Any(further => line.Contains(further.Purpose.Value));

    private string? ParentOf(string id)
    {
        if (_purposes.TryGetValue(id, out var stated) && stated.Parent is { } parent)
            return parent.Value;
        return WellKnownPurposes.TryGet(id, out var wellKnown) ? wellKnown.Parent : null;
    }
}
