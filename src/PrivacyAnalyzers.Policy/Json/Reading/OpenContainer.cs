using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Policy.Json.Reading;

internal enum Awaited
{
    Name,
    Colon,
    Value,
    Comma,
}

/// <summary>An object or array of which the closing bracket has not come yet.</summary>
internal sealed class OpenContainer(JsonToken opening)
{
    private List<JsonMember>? _members;
    private List<JsonValue>? _items;
    private HashSet<string>? _names;
    private JsonToken? _name;

    public JsonSpan Opening { get; } = opening.Span;

    public bool IsObject { get; } = opening.Kind == TokenKind.OpenBrace;

    public Awaited Awaited { get; set; } = opening.Kind == TokenKind.OpenBrace ? Awaited.Name : Awaited.Value;

    public bool HasUnclosedName => _name is { IsUnclosed: true };

    /// <summary>What stands at the start of the container and after each comma.</summary>
    public Awaited First => IsObject ? Awaited.Name : Awaited.Value;

    /// <summary>False: an earlier member has that name.</summary>
    public bool SetName(JsonToken name)
    {
        _name = name;
        Awaited = Awaited.Colon;
        return (_names ??= new(StringComparer.Ordinal)).Add(name.Text);
    }

    public void ForgetName() => _name = null;

    /// <summary>A value whose name could not be read is dropped.</summary>
    public void Add(JsonValue value)
    {
        if (!IsObject)
            (_items ??= []).Add(value);
        else if (_name is { } name)
            (_members ??= []).Add(new JsonMember(name.Text, name.Span, value));
        _name = null;
        Awaited = Awaited.Comma;
    }

    public JsonValue Close(JsonSpan closing)
    {
        var span = new JsonSpan(Opening.Start, closing.End - Opening.Start, Opening.From, closing.To);
        return IsObject
            ? new JsonObject(span, _members is null ? [] : _members.AsReadOnly())
            : new JsonArray(span, _items is null ? [] : _items.AsReadOnly());
    }
}
