namespace PrivacyAnalyzers.Policy.Retention;

/// <summary>One pass over the text, no backtracking.</summary>
internal static class PeriodParser
{
    public static PeriodProblem Parse(string? text, out CalendarPeriod period)
    {
        period = default;
        if (string.IsNullOrWhiteSpace(text))
            return PeriodProblem.Empty;

        var at = 0;
        var negative = Skip(text!, ref at, '-');
        if (!Skip(text!, ref at, 'P'))
            return PeriodProblem.NotAPeriod;

        var problem = ReadParts(text!, at, negative, out var parts);
        if (problem == PeriodProblem.None)
            period = new CalendarPeriod(parts[0], parts[1], parts[2], parts[3]);
        return problem;
    }

    private static PeriodProblem ReadParts(string text, int at, bool negative, out int[] parts)
    {
        parts = new int[PeriodUnits.InOrder.Length];
        var nextUnit = 0;
        var (fraction, time, tooLong, any) = (false, false, false, false);

        while (at < text.Length && !time)
        {
            if (Skip(text, ref at, 'T'))
            {
                if (!IsTimePart(text, at))
                    return PeriodProblem.NotAPeriod;
                time = true;
                continue;
            }

            negative |= Skip(text, ref at, '-');
            if (!ReadNumber(text, ref at, out var value, ref tooLong, ref fraction) || at == text.Length)
                return PeriodProblem.NotAPeriod;
            var unit = PeriodUnits.InOrder.IndexOf(text[at++]);
            if (unit < nextUnit)
                return PeriodProblem.NotAPeriod;
            nextUnit = unit + 1;
            parts[unit] = value;
            any |= value != 0;
            tooLong |= value > MostOf(unit);
        }

        if (nextUnit == 0 && !time)
            return PeriodProblem.NotAPeriod;
        if (negative)
            return PeriodProblem.IsNegative;
        if (time)
            return PeriodProblem.HasTimePart;
        if (fraction)
            return PeriodProblem.HasFraction;
        if (tooLong)
            return PeriodProblem.TooLong;
        return any ? PeriodProblem.None : PeriodProblem.IsZero;
    }

    private static int MostOf(int unit) => unit switch
    {
        0 => CalendarPeriod.MaxYears,
        1 => CalendarPeriod.MaxYears * CalendarLength.MonthsPerYear,
        2 => CalendarPeriod.MaxYears * 52,
        _ => CalendarPeriod.MaxYears * 365,
    };

    private static bool ReadNumber(string text, ref int at, out int value, ref bool tooLong, ref bool fraction)
    {
        var digits = at;
        value = 0;
        for (; at < text.Length && IsDigit(text[at]); at++)
        {
            if (value > (int.MaxValue - 9) / 10)
                tooLong = true;
            else
                value = value * 10 + (text[at] - '0');
        }

        if (at == digits)
            return false;
        if (at == text.Length || text[at] is not ('.' or ','))
            return true;

        fraction = true;
        var decimals = ++at;
        while (at < text.Length && IsDigit(text[at]))
            at++;
        return at > decimals;
    }

    /// <summary>Whether this is what follows the T of an ISO 8601 duration; a word with a T in it is not.</summary>
    private static bool IsTimePart(string text, int at)
    {
        for (; at < text.Length; at++)
        {
            if (!IsDigit(text[at]) && text[at] is not ('H' or 'M' or 'S' or '.' or ',' or '-'))
                return false;
        }

        return true;
    }

    private static bool Skip(string text, ref int at, char expected)
    {
        if (at == text.Length || text[at] != expected)
            return false;
        at++;
        return true;
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';
}
