using System.Collections.Immutable;
using System.Globalization;

namespace PrivacyAnalyzers.FlowAnalysis.Assemblies;

/// <summary>One line of a file of flows, read from left to right. What is not there or not as it should be breaks the line instead of throwing.</summary>
internal sealed class FlowLine(string line)
{
    private readonly string[] fields = line.Split(FlowWords.Field);
    private int next = 1;

    /// <summary>The first word of the line.</summary>
    public string Kind => fields[0];

    public bool IsBroken { get; private set; }

    /// <summary>Whether every field was read, and all were as they should be.</summary>
    public bool IsDone => !IsBroken && next == fields.Length;

    public string Word() => FlowWords.Unescape(Raw());

    public string? OptionalWord() => Raw() is { Length: > 0 } text ? FlowWords.Unescape(text) : null;

    public ImmutableArray<string> Words(char separator = FlowWords.Item) => FlowWords.Split(Raw(), separator);

    public int Number(int least = int.MinValue)
    {
        if (!int.TryParse(Raw(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) || number < least)
            IsBroken = true;
        return number;
    }

    public bool Flag() => Number(0) != 0;

    /// <summary>The parts of a field that has so many; never fewer.</summary>
    public string[] Sections(int count)
    {
        var sections = Raw().Split(FlowWords.Section);
        if (sections.Length == count)
            return sections;
        IsBroken = true;
        return [.. Enumerable.Repeat(string.Empty, count)];
    }

    public void Break() => IsBroken = true;

    private string Raw()
    {
        if (next < fields.Length)
            return fields[next++];
        IsBroken = true;
        return string.Empty;
    }
}
