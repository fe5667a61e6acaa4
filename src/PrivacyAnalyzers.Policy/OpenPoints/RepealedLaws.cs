using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Policy.OpenPoints;

/// <summary>Acts on data protection that older policies still cite.</summary>
internal sealed class RepealedLaws
{
    private static readonly Lazy<IReadOnlyList<RepealedLaws>> s_known = new(() => [.. EmbeddedText.Lines("repealed-laws.txt").Select(line => new RepealedLaws(line))]);

    private readonly string _country;
    private readonly string _date;
    private readonly CalendarDate _repealedOn;
    private readonly string[] _phrases;

    private RepealedLaws(string line)
    {
        var columns = line.Split('|').Select(column => column.Trim()).ToArray();
        (_country, _date) = (columns[0], columns[1]);
        CalendarDate.TryParse(columns[2], out _repealedOn);
        _phrases = columns[3].Split(';').Select(phrase => phrase.Trim()).ToArray();
    }

    /// <summary>Since when the act no longer holds: as the policy says, else as it is known of the act with that country and day, number or title.</summary>
    public static CalendarDate? RepealOf(Law law)
    {
        if (law.RepealedOn is { } stated)
            return stated.Value;
        return s_known.Value.FirstOrDefault(known => known.Is(law))?._repealedOn;
    }

    private bool Is(Law law)
    {
        if (law.Country?.Value is { } country && country != _country)
            return false;
        if (law.Country is not null && law.Date?.ToString() == _date)
            return true;
        var texts = (law.Label?.Texts ?? []).Select(text => text.Value).Concat([law.Identifier?.Value ?? ""]);
        return texts.Any(text => _phrases.Any(phrase => text.IndexOf(phrase, StringComparison.OrdinalIgnoreCase) >= 0));
    }
}
