using System.Collections;
using System.Collections.Immutable;

namespace PrivacyAnalyzers.Declarations.Statements;

/// <summary>An immutable list that is equal to another when their items are, in order.</summary>
public readonly struct EquatableList<T> : IEquatable<EquatableList<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    private readonly ImmutableArray<T> items;

    public EquatableList(ImmutableArray<T> items) => this.items = items;

    public static EquatableList<T> Empty => new(ImmutableArray<T>.Empty);

    public int Count => items.IsDefault ? 0 : items.Length;

    public bool IsEmpty => Count == 0;

    public T this[int index] => items[index];

    public ImmutableArray<T> ToImmutableArray() => items.IsDefault ? ImmutableArray<T>.Empty : items;

    public bool Equals(EquatableList<T> other) => ToImmutableArray().SequenceEqual(other.ToImmutableArray());

    public override bool Equals(object? obj) => obj is EquatableList<T> other && Equals(other);

    public override int GetHashCode()
    {
        var hash = Count;
        foreach (var item in ToImmutableArray())
            hash = unchecked((hash * 31) + item.GetHashCode());
        return hash;
    }

    public ImmutableArray<T>.Enumerator GetEnumerator() => ToImmutableArray().GetEnumerator();

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => ((IEnumerable<T>)ToImmutableArray()).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => ((IEnumerable)ToImmutableArray()).GetEnumerator();
}
