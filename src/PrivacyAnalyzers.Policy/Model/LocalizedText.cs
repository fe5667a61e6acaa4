using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A text in one or more languages.</summary>
public sealed class LocalizedText
{
    private readonly KeyValuePair<string, string>[] _texts;

    internal LocalizedText(JsonSpan span, params KeyValuePair<string, string>[] texts)
    {
        Span = span;
        _texts = texts;
    }

    public JsonSpan Span { get; }

    /// <summary>In the order written. A text without a language is the policy's own, under the empty name.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Texts => _texts;

    /// <summary>
    /// The text in the first of the languages that has one, with or without its region; else the one without a language, else English, else the first.
    /// The language says when a reader gets another one than asked for.
    /// </summary>
    public string In(out string language, params string?[] languages)
    {
        foreach (var wanted in languages.Concat(["", "en"]))
        {
            if (wanted is not null && Find(wanted) is { Value: not null } found)
            {
                language = found.Key;
                return found.Value;
            }
        }

        language = _texts[0].Key;
        return _texts[0].Value;
    }

    public string In(params string?[] languages) => In(out _, languages);

    public override string ToString() => In();

    private static string Primary(string language)
    {
        var end = language.IndexOf('-');
        return end < 0 ? language : language.Substring(0, end);
    }

    private KeyValuePair<string, string> Find(string language)
    {
        var exact = _texts.FirstOrDefault(text => string.Equals(text.Key, language, StringComparison.OrdinalIgnoreCase));
        return exact.Value is not null
            ? exact
            : _texts.FirstOrDefault(text => string.Equals(Primary(text.Key), Primary(language), StringComparison.OrdinalIgnoreCase));
    }
}
