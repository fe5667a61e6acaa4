using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Retention;
using PrivacyAnalyzers.Policy.Shapes;

namespace PrivacyAnalyzers.Policy.Reading;

/// <summary>An object of the policy file as far as it is sound: a member that was refused, or is not there, has no value.</summary>
internal readonly struct SoundObject(JsonValue? value, HashSet<JsonValue> unsound)
{
    private readonly JsonObject? _value = value as JsonObject;

    public JsonSpan Span => _value?.Span ?? default;

    public bool Exists => _value is not null;

    public Stated<string>? Text(string name) => AsText(Find(name));

    /// <summary>A text without which the object was refused.</summary>
    public Stated<string> RequiredText(string name) => AsText(Find(name)) ?? default;

    public IReadOnlyList<Stated<string>>? Texts(string name) => List(name, AsText);

    public bool? Flag(string name) => (Find(name) as JsonBoolean)?.Value;

    public Stated<T>? Choice<T>(string name, ChoiceShape<T> choice)
        where T : struct, Enum => AsChoice(Find(name), choice);

    public IReadOnlyList<Stated<T>>? Choices<T>(string name, ChoiceShape<T> choice)
        where T : struct, Enum => List(name, item => AsChoice(item, choice));

    /// <summary>A day that no calendar has is no date; <see cref="References.ReferenceCheck"/> tells of it.</summary>
    public Stated<CalendarDate>? Date(string name) =>
        Find(name) is JsonString text && CalendarDate.TryParse(text.Value, out var date) ? new(date, text.Span) : null;

    public Stated<CalendarPeriod>? Period(string name) =>
        Find(name) is JsonString text && CalendarPeriod.TryParse(text.Value, out var period, out _) ? new(period, text.Span) : null;

    public LocalizedText? Localized(string name)
    {
        switch (Find(name))
        {
            case JsonString text:
                return new LocalizedText(text.Span, new KeyValuePair<string, string>("", text.Value));
            case JsonObject texts:
                var sound = new List<KeyValuePair<string, string>>();
                foreach (var member in texts.Members)
                {
                    if (member.Value is JsonString text && !unsound.Contains(text))
                        sound.Add(new(member.Name, text.Value));
                }

                return sound.Count == 0 ? null : new LocalizedText(texts.Span, [.. sound]);
            default:
                return null;
        }
    }

    public T? Object<T>(string name, Func<SoundObject, T> read)
        where T : class => Find(name) is JsonObject found ? read(new SoundObject(found, unsound)) : null;

    public IReadOnlyList<T> Objects<T>(string name, Func<SoundObject, T> read)
    {
        if (Find(name) is not JsonArray array)
            return [];

        var objects = new List<T>(array.Items.Count);
        foreach (var item in array.Items)
        {
            if (item is JsonObject found && !unsound.Contains(found))
                objects.Add(read(new SoundObject(found, unsound)));
        }

        return objects.AsReadOnly();
    }

    private static Stated<string>? AsText(JsonValue? value) => value is JsonString text ? new(text.Value, text.Span) : null;

    private static Stated<T>? AsChoice<T>(JsonValue? value, ChoiceShape<T> choice)
        where T : struct, Enum => value is JsonString word && choice.TryGet(word.Value, out var chosen) ? new(chosen, word.Span) : null;

    private IReadOnlyList<Stated<T>>? List<T>(string name, Func<JsonValue, Stated<T>?> read)
        where T : notnull
    {
        if (Find(name) is not JsonArray array)
            return null;

        var items = new List<Stated<T>>(array.Items.Count);
        foreach (var item in array.Items)
        {
            if (!unsound.Contains(item) && read(item) is { } stated)
                items.Add(stated);
        }

        return items.AsReadOnly();
    }

    private JsonValue? Find(string name) =>
        _value is not null && _value.TryGet(name, out var member) && !unsound.Contains(member.Value) ? member.Value : null;
}
