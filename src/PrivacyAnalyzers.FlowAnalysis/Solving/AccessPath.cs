namespace PrivacyAnalyzers.FlowAnalysis.Solving;

/// <summary>
/// Which part of a value a fact is about: up to four keys from the outside in. What lies deeper is one with the
/// fourth (<see cref="IsOpen"/>): precision drops, nothing is lost.
/// </summary>
public readonly record struct AccessPath(int First, int Second, int Third, int Fourth, byte Depth, bool IsOpen)
{
    public const int MaxDepth = 4;

    /// <summary>The value itself.</summary>
    public static AccessPath Whole => default;

    public AccessPath Under(int key) =>
        Depth == MaxDepth
            ? new(key, First, Second, Third, MaxDepth, IsOpen: true)
            : new(key, First, Second, Third, (byte)(Depth + 1), IsOpen);

    public bool StartsWith(int key) => Depth > 0 && First == key;

    /// <summary>The path as seen from inside the part that the key names, if that part is on it.</summary>
    /// <param name="exact">Whether a value that is data as a whole gives no data in its parts.</param>
    public bool TryEnter(int key, bool exact, out AccessPath inner)
    {
        inner = this;
        if (Depth == 0)
            return IsOpen || !exact;
        if (First != key)
            return false;
        inner = new(Second, Third, Fourth, 0, (byte)(Depth - 1), IsOpen);
        return true;
    }

    public int this[int depth] => depth switch { 0 => First, 1 => Second, 2 => Third, _ => Fourth };

    /// <summary>The path as seen from inside the part that the key names, wherever on the path it is.</summary>
    public bool TryFind(int key, out AccessPath inner)
    {
        inner = this;
        while (inner.Depth > 0)
        {
            var isFound = inner.First == key;
            inner = new(inner.Second, inner.Third, inner.Fourth, 0, (byte)(inner.Depth - 1), inner.IsOpen);
            if (isFound)
                return true;
        }

        return false;
    }
}
