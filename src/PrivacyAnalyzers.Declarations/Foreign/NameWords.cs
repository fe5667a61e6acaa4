namespace PrivacyAnalyzers.Declarations.Foreign;

/// <summary>The words of a name: <c>PersonalData</c>, <c>PIIData</c> and <c>personal_data</c> are two each.</summary>
internal static class NameWords
{
    public static IEnumerable<string> Of(string name)
    {
        var start = 0;
        for (var at = 0; at <= name.Length; at++)
        {
            if (at < name.Length && char.IsLetterOrDigit(name[at]) && !StartsWord(name, at))
                continue;
            if (at > start)
                yield return name.Substring(start, at - start);
            start = at < name.Length && char.IsLetterOrDigit(name[at]) ? at : at + 1;
        }
    }

    private static bool StartsWord(string name, int at) =>
        at > 0 && char.IsUpper(name[at])
        && (!char.IsUpper(name[at - 1]) || (at + 1 < name.Length && char.IsLower(name[at + 1])));
}
