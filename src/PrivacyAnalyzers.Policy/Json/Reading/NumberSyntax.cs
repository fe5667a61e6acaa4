namespace PrivacyAnalyzers.Policy.Json.Reading;

/// <summary>What JSON accepts as a number; nothing of the platform's parsing is used, which accepts more.</summary>
internal static class NumberSyntax
{
    public static bool IsValid(string text)
    {
        var at = 0;
        Skip(text, ref at, '-');
        if (!Skip(text, ref at, '0') && !SkipDigits(text, ref at))
            return false;
        if (Skip(text, ref at, '.') && !SkipDigits(text, ref at))
            return false;
        if (Skip(text, ref at, 'e') || Skip(text, ref at, 'E'))
        {
            if (!Skip(text, ref at, '+'))
                Skip(text, ref at, '-');
            if (!SkipDigits(text, ref at))
                return false;
        }

        return at == text.Length;
    }

    private static bool Skip(string text, ref int at, char c)
    {
        if (at == text.Length || text[at] != c)
            return false;
        at++;
        return true;
    }

    private static bool SkipDigits(string text, ref int at)
    {
        var start = at;
        while (at < text.Length && text[at] is >= '0' and <= '9')
            at++;
        return at > start;
    }
}
