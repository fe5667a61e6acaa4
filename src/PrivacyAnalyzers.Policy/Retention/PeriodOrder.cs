namespace PrivacyAnalyzers.Policy.Retention;

/// <summary>How one period compares with another.</summary>
public enum PeriodOrder
{
    Equal,

    Shorter,

    Longer,

    /// <summary>It depends on the day the periods start at: a month is 28 to 31 days.</summary>
    DependsOnCalendar,
}
