namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A law that the policy refers to.</summary>
public sealed class Law : PolicyEntry
{
    /// <summary>Where it holds; EU for law of the Union.</summary>
    public Stated<string>? Country { get; init; }

    /// <summary>The day of the act.</summary>
    public Stated<CalendarDate>? Date { get; init; }

    /// <summary>Its number, such as a CELEX number.</summary>
    public Stated<string>? Identifier { get; init; }

    public Stated<CalendarDate>? RepealedOn { get; init; }
}
