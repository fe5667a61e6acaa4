namespace PrivacyAnalyzers.Policy.Retention;

/// <summary>Why a text is no retention period.</summary>
public enum PeriodProblem
{
    None,

    /// <summary>Nothing, or white space only.</summary>
    Empty,

    /// <summary>Not of the form <c>P1Y2M3W4D</c>: it may be the id of a retention rule.</summary>
    NotAPeriod,

    /// <summary>Hours, minutes or seconds: data is kept for days at least.</summary>
    HasTimePart,

    /// <summary>A fraction of a year or month has no fixed number of days.</summary>
    HasFraction,

    IsZero,

    IsNegative,

    /// <summary>Beyond <see cref="CalendarPeriod.MaxYears"/>: no date is that far away.</summary>
    TooLong,
}
