using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers.Policy.Json;

/// <summary>Writes JSON that is the same bytes for the same calls: members in the order written, two spaces or none, <c>\n</c> for line ends.</summary>
public sealed class JsonWriter(bool indented = true)
{
    private readonly StringBuilder _text = new();
    private readonly Stack<(char Closing, bool HasContent)> _open = new();
    private bool _hasName;
    private bool _hasRoot;

    public void StartObject() => Start('{', '}');

    public void EndObject() => End('}');

    public void StartArray() => Start('[', ']');

    public void EndArray() => End(']');

    public void WriteName(string name)
    {
        if (_hasName || _open.Count == 0 || _open.Peek().Closing != '}')
            throw new InvalidOperationException("A name can only stand in an object, before its value.");
        Separate();
        JsonText.AppendQuoted(_text, name);
        _text.Append(indented ? ": " : ":");
        _hasName = true;
    }

    /// <summary>A string, or null for null.</summary>
    public void WriteString(string? value)
    {
        StartValue();
        if (value is null)
            _text.Append("null");
        else
            JsonText.AppendQuoted(_text, value);
    }

    public void WriteNumber(long value) => WriteRaw(value.ToString(CultureInfo.InvariantCulture));

    public void WriteNumber(decimal value) => WriteRaw(value.ToString(CultureInfo.InvariantCulture));

    public void WriteBoolean(bool value) => WriteRaw(value ? "true" : "false");

    public void WriteNull() => WriteRaw("null");

    /// <summary>Writes a document that was read; numbers stay as written, what could not be read becomes null.</summary>
    public void WriteValue(JsonValue value) => JsonTreeWriter.Write(this, value);

    /// <summary>What is written so far, without a line end after it.</summary>
    public override string ToString() => _text.ToString();

    internal void WriteRaw(string text)
    {
        StartValue();
        _text.Append(text);
    }

    private void Start(char opening, char closing)
    {
        StartValue();
        _text.Append(opening);
        _open.Push((closing, false));
    }

    private void End(char closing)
    {
        if (_hasName || _open.Count == 0 || _open.Peek().Closing != closing)
            throw new InvalidOperationException("What is closed here is not what was opened last, or lacks a value.");
        if (_open.Pop().HasContent)
            StartLine();
        _text.Append(closing);
    }

    private void StartValue()
    {
        if (_open.Count == 0 ? _hasRoot : !_hasName && _open.Peek().Closing == '}')
            throw new InvalidOperationException("A document has one value, and a value in an object has a name.");
        if (_open.Count > 0 && !_hasName)
            Separate();
        _hasRoot = true;
        _hasName = false;
    }

    private void Separate()
    {
        var (closing, hasContent) = _open.Pop();
        _open.Push((closing, true));
        if (hasContent)
            _text.Append(',');
        StartLine();
    }

    private void StartLine()
    {
        if (indented)
            _text.Append('\n').Append(' ', _open.Count * 2);
    }
}
