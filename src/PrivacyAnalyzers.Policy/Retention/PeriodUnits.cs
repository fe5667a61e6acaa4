using System;
using System.Collections.Generic;

namespace PrivacyAnalyzers.Policy.Retention;

/// <summary>What people write for a unit, in English, Dutch, French and German. A lone "j" is left out: year in one language, day in another.</summary>
internal static class PeriodUnits
{
    /// <summary>The designators of ISO 8601, in the order in which they must stand.</summary>
    public const string InOrder = "YMWD";

    private static readonly Dictionary<string, char> s_units = Build(
        ('Y', "y yr yrs year years jr jaar jaren an ans année années annee annees jahr jahre jahren"),
        ('M', "m mo mos mth mths month months maand maanden mois monat monate monaten"),
        ('W', "w wk wks week weeks weken semaine semaines woche wochen"),
        ('D', "d day days dag dagen jour jours tag tage tagen"));

    private static readonly HashSet<string> s_joining = new(StringComparer.Ordinal) { "and", "en", "et", "und" };

    public static bool TryGet(string lowerCaseWord, out char unit) => s_units.TryGetValue(lowerCaseWord, out unit);

    /// <summary>Words that stand between two parts: "1 year and 6 months".</summary>
    public static bool IsJoining(string lowerCaseWord) => s_joining.Contains(lowerCaseWord);

    private static Dictionary<string, char> Build(params (char Unit, string Words)[] units)
    {
        var all = new Dictionary<string, char>(StringComparer.Ordinal);
        foreach (var (unit, words) in units)
        {
            foreach (var word in words.Split(' '))
                all.Add(word, unit);
        }

        return all;
    }
}
