namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A place in a law.</summary>
public sealed class LegalReference : PolicyPart
{
    /// <summary>The id of an entry of laws.</summary>
    public Stated<string>? Law { get; init; }

    /// <summary>As lawyers cite it.</summary>
    public Stated<string>? Text { get; init; }

    /// <summary>When somebody last looked whether the law still says so.</summary>
    public Stated<CalendarDate>? AsOf { get; init; }
}
