namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A document that people can read.</summary>
public sealed class PublishedDocument : PolicyEntry
{
    public Stated<string>? Url { get; init; }

    public Stated<string>? Version { get; init; }

    public Stated<CalendarDate>? AsOf { get; init; }
}
