namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

/// <summary>Random numbers that are the same for the same seed on every machine and every version of .NET.</summary>
internal sealed class Dice(int seed)
{
    private const ulong Stride = 0x9E3779B97F4A7C15UL;

    // Mixed, or the numbers of one seed would be those of the next but for the first.
    private ulong state = Mixed(Mixed((ulong)seed + Stride));

    public int Below(int count) => (int)(Mixed(state += Stride) % (ulong)count);

    public bool Chance(int percent) => Below(100) < percent;

    public T Pick<T>(IReadOnlyList<T> values) => values[Below(values.Count)];

    /// <summary>One of the ways that are possible, each as often as its weight says.</summary>
    public string Choose(params ReadOnlySpan<(int Weight, bool Possible, Func<string> Write)> ways)
    {
        var total = 0;
        foreach (var way in ways)
            total += way.Possible ? way.Weight : 0;
        var drawn = Below(total);
        foreach (var way in ways)
        {
            if (!way.Possible)
                continue;
            drawn -= way.Weight;
            if (drawn < 0)
                return way.Write();
        }

        throw new InvalidOperationException("No way is possible.");
    }

    private static ulong Mixed(ulong value)
    {
        value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9UL;
        value = (value ^ (value >> 27)) * 0x94D049BB133111EBUL;
        return value ^ (value >> 31);
    }
}
