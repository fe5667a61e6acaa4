using System.Collections;

namespace PrivacyAnalyzers.FlowAnalysis.Contracts;

/// <summary>The labels of a set in ascending order; goes through them without making anything.</summary>
public struct LabelNumbers : IEnumerable<int>, IEnumerator<int>
{
    private readonly LabelSet set;
    private int word;
    private ulong bits;
    private int bit;

    internal LabelNumbers(LabelSet set)
    {
        this.set = set;
        bits = set.Word(0);
        bit = -1;
    }

    public readonly int Current => (word * LabelSet.WordSize) + bit;

    readonly object IEnumerator.Current => Current;

    public readonly LabelNumbers GetEnumerator() => this;

    readonly IEnumerator<int> IEnumerable<int>.GetEnumerator() => new LabelNumbers(set);

    readonly IEnumerator IEnumerable.GetEnumerator() => new LabelNumbers(set);

    public bool MoveNext()
    {
        while (bits == 0)
        {
            if (++word >= set.WordCount)
                return false;
            bits = set.Word(word);
            bit = -1;
        }

        do
        {
            bit++;
        }
        while ((bits & (1UL << bit)) == 0);
        bits &= bits - 1;
        return true;
    }

    public readonly void Reset() => throw new NotSupportedException();

    public readonly void Dispose()
    {
    }
}
