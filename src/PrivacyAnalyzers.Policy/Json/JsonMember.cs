namespace PrivacyAnalyzers.Policy.Json;

/// <summary>A name with its value; <see cref="NameSpan"/> includes the quotes.</summary>
public sealed class JsonMember
{
    internal JsonMember(string name, JsonSpan nameSpan, JsonValue value)
    {
        Name = name;
        NameSpan = nameSpan;
        Value = value;
    }

    public string Name { get; }

    public JsonSpan NameSpan { get; }

    public JsonValue Value { get; }
}
