namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>Numbers the parts of values alike for all graphs of one solve.</summary>
internal sealed class KeyTable
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal) { [string.Empty] = 0 };
    private readonly List<string> names = [string.Empty];

    public string this[int number] => names[number];

    public int[] Translate(IReadOnlyList<string> keys)
    {
        var translated = new int[keys.Count];
        for (var i = 1; i < translated.Length; i++)
            translated[i] = NumberOf(keys[i]);
        return translated;
    }

    public int NumberOf(string key)
    {
        if (!numbers.TryGetValue(key, out var number))
        {
            numbers.Add(key, number = names.Count);
            names.Add(key);
        }

        return number;
    }
}
