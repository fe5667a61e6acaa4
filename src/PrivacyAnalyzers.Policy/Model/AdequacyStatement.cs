namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What the policy says of a country itself, instead of what ships with the analyzers.</summary>
public sealed class AdequacyStatement : PolicyPart
{
    public Stated<string> Country { get; init; }

    public bool? IsAdequate { get; init; }

    public Stated<AdequacyScope>? Scope { get; init; }

    public Stated<CalendarDate>? Since { get; init; }

    public Stated<CalendarDate>? Expires { get; init; }

    public Stated<string>? Reference { get; init; }
}
