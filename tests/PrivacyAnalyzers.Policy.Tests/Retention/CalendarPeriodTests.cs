using System;
using System.Globalization;
using PrivacyAnalyzers.Policy.Retention;

namespace PrivacyAnalyzers.Policy.Tests.Retention;

public class CalendarPeriodTests
{
    [Theory]
    [InlineData("P36M", 0, 36, 0, 0, "P36M")]
    [InlineData("P3Y", 3, 0, 0, 0, "P3Y")]
    [InlineData("P2W", 0, 0, 2, 0, "P2W")]
    [InlineData("P30D", 0, 0, 0, 30, "P30D")]
    [InlineData("P1Y6M0D", 1, 6, 0, 0, "P1Y6M")]
    [InlineData("P1Y2M3W4D", 1, 2, 3, 4, "P1Y2M3W4D")]
    [InlineData("P007Y", 7, 0, 0, 0, "P7Y")]
    [InlineData("P9999Y", 9999, 0, 0, 0, "P9999Y")]
    public void Period_keeps_the_units_it_was_written_in(string text, int years, int months, int weeks, int days, string canonical)
    {
        Assert.True(CalendarPeriod.TryParse(text, out var period, out var problem));
        Assert.Equal(PeriodProblem.None, problem);
        Assert.Equal((years, months, weeks, days), (period.Years, period.Months, period.Weeks, period.Days));
        Assert.Equal(canonical, period.ToString());
    }

    [Theory]
    [InlineData(null, PeriodProblem.Empty)]
    [InlineData("", PeriodProblem.Empty)]
    [InlineData(" \t", PeriodProblem.Empty)]
    [InlineData("36M", PeriodProblem.NotAPeriod)]
    [InlineData("p36m", PeriodProblem.NotAPeriod)]
    [InlineData(" P36M", PeriodProblem.NotAPeriod)]
    [InlineData("P36M ", PeriodProblem.NotAPeriod)]
    [InlineData("P", PeriodProblem.NotAPeriod)]
    [InlineData("P36", PeriodProblem.NotAPeriod)]
    [InlineData("P1.Y", PeriodProblem.NotAPeriod)]
    [InlineData("P1M1Y", PeriodProblem.NotAPeriod)]
    [InlineData("P1Y1Y", PeriodProblem.NotAPeriod)]
    [InlineData("P٣Y", PeriodProblem.NotAPeriod)]
    [InlineData("+P3Y", PeriodProblem.NotAPeriod)]
    [InlineData("customer-relation", PeriodProblem.NotAPeriod)]
    [InlineData("P-rule", PeriodProblem.NotAPeriod)]
    [InlineData("PTOLEMY", PeriodProblem.NotAPeriod)]
    [InlineData("PT24H", PeriodProblem.HasTimePart)]
    [InlineData("P1DT12H", PeriodProblem.HasTimePart)]
    [InlineData("P0DT0S", PeriodProblem.HasTimePart)]
    [InlineData("P1.5Y", PeriodProblem.HasFraction)]
    [InlineData("P0,5M", PeriodProblem.HasFraction)]
    [InlineData("P0D", PeriodProblem.IsZero)]
    [InlineData("P0Y0M", PeriodProblem.IsZero)]
    [InlineData("-P3Y", PeriodProblem.IsNegative)]
    [InlineData("P-3Y", PeriodProblem.IsNegative)]
    [InlineData("P10000Y", PeriodProblem.TooLong)]
    [InlineData("P99999999999999999999D", PeriodProblem.TooLong)]
    public void Other_text_is_refused_with_its_reason(string? text, PeriodProblem expected)
    {
        Assert.False(CalendarPeriod.TryParse(text, out _, out var problem));
        Assert.Equal(expected, problem);
    }

    [Fact]
    public void Same_length_in_other_units_is_another_statement()
    {
        Assert.Equal(PeriodOrder.Equal, Period("P36M").CompareTo(Period("P3Y")));
        Assert.NotEqual(Period("P36M"), Period("P3Y"));
        Assert.Equal(Period("P1Y6M0D"), Period("P1Y6M"));
    }

    [Theory]
    [InlineData("P1M", "P30D", PeriodOrder.DependsOnCalendar)]
    [InlineData("P3Y", "P1095D", PeriodOrder.DependsOnCalendar)]
    [InlineData("P3Y", "P1094D", PeriodOrder.Longer)]
    [InlineData("P1M", "P32D", PeriodOrder.Shorter)]
    [InlineData("P2W", "P14D", PeriodOrder.Equal)]
    [InlineData("P36M", "P7Y", PeriodOrder.Shorter)]
    [InlineData("P9999Y", "P1D", PeriodOrder.Longer)]
    public void Periods_are_compared_by_length(string left, string right, PeriodOrder expected) =>
        Assert.Equal(expected, Period(left).CompareTo(Period(right)));

    [Theory]
    [InlineData("P1M", 27, 32)]
    [InlineData("P2M", 58, 63)]
    [InlineData("P7M", 211, 216)]
    [InlineData("P1Y", 364, 367)]
    [InlineData("P3Y", 1094, 1097)]
    [InlineData("P8Y", 2920, 2923)]
    [InlineData("P400Y", 146096, 146098)]
    public void Comparison_holds_for_every_day_to_start_at(string text, int fewest, int most)
    {
        var period = Period(text);
        for (var days = fewest; days <= most; days++)
        {
            var order = period.CompareTo(Period("P" + days.ToString(CultureInfo.InvariantCulture) + "D"));
            Assert.Equal(OrderByTrying(period, days), order);
        }
    }

    [Theory]
    [InlineData("P1M10D", "P2M", PeriodOrder.Shorter)]
    [InlineData("P1M30D", "P2M", PeriodOrder.DependsOnCalendar)]
    [InlineData("P1Y1D", "P12M", PeriodOrder.Longer)]
    public void What_both_periods_have_cancels_out(string left, string right, PeriodOrder expected) =>
        Assert.Equal(expected, Period(left).CompareTo(Period(right)));

    private static PeriodOrder OrderByTrying(CalendarPeriod period, int days)
    {
        var (shorter, equal, longer) = (false, false, false);
        var months = period.Years * 12 + period.Months;
        for (var start = new DateTime(2000, 1, 1); start.Year < 2400; start = start.AddDays(1))
        {
            var difference = start.AddMonths(months).CompareTo(start.AddDays(days));
            shorter |= difference < 0;
            equal |= difference == 0;
            longer |= difference > 0;
        }

        return (shorter, equal, longer) switch
        {
            (true, false, false) => PeriodOrder.Shorter,
            (false, true, false) => PeriodOrder.Equal,
            (false, false, true) => PeriodOrder.Longer,
            _ => PeriodOrder.DependsOnCalendar,
        };
    }

    private static CalendarPeriod Period(string text)
    {
        Assert.True(CalendarPeriod.TryParse(text, out var period, out _), text);
        return period;
    }
}
