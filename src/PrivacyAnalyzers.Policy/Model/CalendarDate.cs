using System.Globalization;

namespace PrivacyAnalyzers.Policy.Model;

/// <summary>A day of the calendar. The platform's types for that come with a clock, which the compiler must not read.</summary>
public readonly record struct CalendarDate : IComparable<CalendarDate>
{
    private const int LastYear = 9999;

    private CalendarDate(int year, int month, int day)
    {
        Year = year;
        Month = month;
        Day = day;
    }

    public int Year { get; }

    public int Month { get; }

    public int Day { get; }

    /// <summary>Reads <c>2026-05-25</c>; false too for days that no calendar has.</summary>
    public static bool TryParse(string? text, out CalendarDate date)
    {
        date = default;
        if (text is not { Length: 10 } || text[4] != '-' || text[7] != '-')
            return false;
        if (!TryDigits(text, 0, 4, out var year) || !TryDigits(text, 5, 2, out var month) || !TryDigits(text, 8, 2, out var day))
            return false;
        if (year is < 1 or > LastYear || month is < 1 or > 12 || day < 1 || day > DaysIn(year, month))
            return false;
        date = new CalendarDate(year, month, day);
        return true;
    }

    public static bool operator <(CalendarDate left, CalendarDate right) => left.CompareTo(right) < 0;

    public static bool operator >(CalendarDate left, CalendarDate right) => left.CompareTo(right) > 0;

    public static bool operator <=(CalendarDate left, CalendarDate right) => left.CompareTo(right) <= 0;

    public static bool operator >=(CalendarDate left, CalendarDate right) => left.CompareTo(right) >= 0;

    public int CompareTo(CalendarDate other) => (Year, Month, Day).CompareTo((other.Year, other.Month, other.Day));

    public override string ToString() => string.Format(CultureInfo.InvariantCulture, "{0:0000}-{1:00}-{2:00}", Year, Month, Day);

    private static int DaysIn(int year, int month) => month switch
    {
        2 => year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28,
        4 or 6 or 9 or 11 => 30,
        _ => 31,
    };

    private static bool TryDigits(string text, int start, int count, out int value)
    {
        value = 0;
        for (var at = start; at < start + count; at++)
        {
            if (text[at] is < '0' or > '9')
                return false;
            value = value * 10 + (text[at] - '0');
        }

        return true;
    }
}
