namespace PrivacyAnalyzers.Policy.Retention;

/// <summary>How many days a number of calendar months can take.</summary>
internal static class CalendarLength
{
    public const int MonthsPerYear = 12;
    public const int DaysPerWeek = 7;

    private const int MonthsPerCycle = 400 * MonthsPerYear;
    private const int DaysPerCycle = 146_097;

    /// <summary>Compares a difference in months and a difference in days that may pull in opposite directions.</summary>
    public static PeriodOrder Compare(int months, int days)
    {
        if (months == 0 || days == 0 || (months > 0) == (days > 0))
            return Sign(months != 0 ? months : days);

        var (shortest, longest) = DaysIn(months < 0 ? -months : months);
        var against = days < 0 ? -days : days;
        if (against < shortest)
            return Sign(months);
        if (against > longest)
            return Sign(days);
        return shortest == longest ? PeriodOrder.Equal : PeriodOrder.DependsOnCalendar;
    }

    /// <summary>
    /// The fewest and the most days that so many months in a row have. Starting late in a month stays within these: a start on the 31st
    /// that ends on the last day of a shorter month spans the months after the first one.
    /// </summary>
    private static (int Shortest, int Longest) DaysIn(int months)
    {
        var cycles = months / MonthsPerCycle;
        var rest = months % MonthsPerCycle;

        var window = 0;
        for (var month = 0; month < rest; month++)
            window += DaysOf(month);

        var (shortest, longest) = (window, window);
        for (var start = 0; start < MonthsPerCycle; start++)
        {
            window += DaysOf((start + rest) % MonthsPerCycle) - DaysOf(start);
            if (window < shortest)
                shortest = window;
            if (window > longest)
                longest = window;
        }

        return (cycles * DaysPerCycle + shortest, cycles * DaysPerCycle + longest);
    }

    /// <summary>Days of a month of the 400-year cycle, counted from January of a year that is divisible by 400.</summary>
    private static int DaysOf(int month)
    {
        var year = month / MonthsPerYear;
        return (month % MonthsPerYear) switch
        {
            1 => year % 4 == 0 && (year % 100 != 0 || year == 0) ? 29 : 28,
            3 or 5 or 8 or 10 => 30,
            _ => 31,
        };
    }

    private static PeriodOrder Sign(int difference) =>
        difference == 0 ? PeriodOrder.Equal : difference < 0 ? PeriodOrder.Shorter : PeriodOrder.Longer;
}
