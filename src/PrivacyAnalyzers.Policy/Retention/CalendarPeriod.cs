using System.Globalization;
using System.Text;

namespace PrivacyAnalyzers.Policy.Retention;

/// <summary>
/// An ISO 8601 period in calendar units. It keeps the units it was written in, for the register shows what was meant: three years
/// and 36 months are the same length (<see cref="CompareTo"/>) but not the same statement (equality).
/// </summary>
public readonly record struct CalendarPeriod
{
    /// <summary>The last year a date can have.</summary>
    public const int MaxYears = 9999;

    internal CalendarPeriod(int years, int months, int weeks, int days)
    {
        Years = years;
        Months = months;
        Weeks = weeks;
        Days = days;
    }

    public int Years { get; }

    public int Months { get; }

    public int Weeks { get; }

    public int Days { get; }

    private int AllMonths => Years * CalendarLength.MonthsPerYear + Months;

    private int AllDays => Weeks * CalendarLength.DaysPerWeek + Days;

    /// <summary>Reads <c>P36M</c>, <c>P1Y6M</c>, <c>P2W</c>, <c>P30D</c>. Strict: ids of retention rules must not be taken for periods.</summary>
    public static bool TryParse(string? text, out CalendarPeriod period, out PeriodProblem problem)
    {
        problem = PeriodParser.Parse(text, out period);
        return problem == PeriodProblem.None;
    }

    /// <summary>Compares lengths, whatever day both start at.</summary>
    public PeriodOrder CompareTo(CalendarPeriod other) =>
        CalendarLength.Compare(AllMonths - other.AllMonths, AllDays - other.AllDays);

    /// <summary>The canonical text: units without a value are left out, and so are leading zeros.</summary>
    public override string ToString()
    {
        var text = new StringBuilder("P");
        Append(text, Years, 'Y');
        Append(text, Months, 'M');
        Append(text, Weeks, 'W');
        Append(text, Days, 'D');
        return text.ToString();
    }

    private static void Append(StringBuilder text, int value, char unit)
    {
        if (value != 0)
            text.Append(value.ToString(CultureInfo.InvariantCulture)).Append(unit);
    }
}
