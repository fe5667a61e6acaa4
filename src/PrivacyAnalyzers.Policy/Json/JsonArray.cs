using System.Collections.Generic;

namespace PrivacyAnalyzers.Policy.Json;

public sealed class JsonArray : JsonValue
{
    internal JsonArray(JsonSpan span, IReadOnlyList<JsonValue> items)
        : base(span) => Items = items;

    public IReadOnlyList<JsonValue> Items { get; }
}
