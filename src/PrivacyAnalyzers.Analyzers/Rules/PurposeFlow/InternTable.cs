using System.Collections.Concurrent;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>
/// Gives each value of one compilation a small number. Which number it gets may differ from run to run; nothing that
/// is shown depends on it.
/// </summary>
internal sealed class InternTable<T>(int first)
    where T : notnull
{
    private readonly ConcurrentDictionary<T, int> numbers = new();
    private readonly ConcurrentDictionary<int, T> values = new();
    private readonly object gate = new();

    public T this[int number] => values[number];

    public int Intern(T value)
    {
        if (numbers.TryGetValue(value, out var known))
            return known;
        lock (gate)
        {
            if (numbers.TryGetValue(value, out known))
                return known;
            var number = first + numbers.Count;
            values[number] = value;
            numbers[value] = number;
            return number;
        }
    }
}
