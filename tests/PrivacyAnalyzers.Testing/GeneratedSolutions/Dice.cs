namespace PrivacyAnalyzers.Testing.GeneratedSolutions;

/// <summary>Chance that is the same on every runtime (SplitMix64).</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to just below 1.</summary>
    public double Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return ((mixed ^ (mixed >> 31)) >> 11) / (double)(1UL << 53);
    }

    public int Below(int limit) => (int)(Next() * limit);

    public int Between(int first, int last) => first + Below(last - first + 1);

    public bool Lands(double share) => Next() < share;

    public T Of<T>(IReadOnlyList<T> choices) => choices[Below(choices.Count)];
}
