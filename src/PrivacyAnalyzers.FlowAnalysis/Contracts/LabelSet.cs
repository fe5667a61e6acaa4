namespace PrivacyAnalyzers.FlowAnalysis.Contracts;

/// <summary>An immutable set of labels: one word for the first 64, further words only where they are needed.</summary>
public readonly struct LabelSet : IEquatable<LabelSet>
{
    internal const int WordSize = 64;

    private readonly ulong first;
    private readonly ulong[]? rest;

    private LabelSet(ulong first, ulong[]? rest)
    {
        this.first = first;
        this.rest = rest;
    }

    public static LabelSet Empty => default;

    public bool IsEmpty => first == 0 && rest is null;

    public static LabelSet Of(int label)
    {
        if (label < WordSize)
            return new(1UL << label, null);
        var words = new ulong[label / WordSize];
        words[(label / WordSize) - 1] = 1UL << (label % WordSize);
        return new(0, words);
    }

    public bool Contains(int label) => !Intersect(Of(label)).IsEmpty;

    public LabelSet Union(LabelSet other)
    {
        if (other.rest is null && rest is null)
            return new(first | other.first, null);
        if (other.Minus(this).IsEmpty)
            return this;
        return new(first | other.first, Combine(rest, other.rest, (left, right) => left | right));
    }

    public LabelSet Intersect(LabelSet other) =>
        rest is null || other.rest is null
            ? new(first & other.first, null)
            : new(first & other.first, Combine(rest, other.rest, (left, right) => left & right));

    public LabelSet Minus(LabelSet other) =>
        rest is null
            ? new(first & ~other.first, null)
            : new(first & ~other.first, Combine(rest, other.rest, (left, right) => left & ~right));

    /// <summary>The labels in ascending order.</summary>
    public LabelNumbers Labels() => new(this);

    internal int WordCount => 1 + (rest?.Length ?? 0);

    internal ulong Word(int index) => index == 0 ? first : rest![index - 1];

    public bool Equals(LabelSet other) => Minus(other).IsEmpty && other.Minus(this).IsEmpty;

    public override bool Equals(object? obj) => obj is LabelSet other && Equals(other);

    public override int GetHashCode() => first.GetHashCode();

    private static ulong[]? Combine(ulong[]? left, ulong[]? right, Func<ulong, ulong, ulong> combine)
    {
        var words = new ulong[Math.Max(left?.Length ?? 0, right?.Length ?? 0)];
        var used = 0;
        for (var i = 0; i < words.Length; i++)
        {
            words[i] = combine(left is not null && i < left.Length ? left[i] : 0, right is not null && i < right.Length ? right[i] : 0);
            if (words[i] != 0)
                used = i + 1;
        }

        if (used == 0)
            return null;
        Array.Resize(ref words, used);
        return words;
    }
}
