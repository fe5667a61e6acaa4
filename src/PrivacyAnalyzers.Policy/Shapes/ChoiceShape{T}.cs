namespace PrivacyAnalyzers.Policy.Shapes;

/// <summary>Words that each stand for a value of the model.</summary>
internal sealed class ChoiceShape<T> : ChoiceShape
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _values = new(StringComparer.Ordinal);
    private readonly Dictionary<T, string> _words = [];

    public ChoiceShape(params (string Word, T Value, string Meaning)[] choices)
    {
        foreach (var (word, value, _) in choices)
        {
            _values.Add(word, value);
            _words.Add(value, word);
        }

        Words = [.. choices.Select(choice => new KeyValuePair<string, string>(choice.Word, choice.Meaning))];
    }

    public override IReadOnlyList<KeyValuePair<string, string>> Words { get; }

    public override bool Contains(string word) => _values.ContainsKey(word);

    public string WordFor(T value) => _words[value];

    public bool TryGet(string word, out T value) => _values.TryGetValue(word, out value);
}
