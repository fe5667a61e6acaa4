namespace PrivacyAnalyzers.Benchmarks.Reporting;

internal static class Sample
{
    public static double Median(IEnumerable<double> values) => Percentile(values, 50);

    /// <summary>The value that so many percent do not exceed.</summary>
    public static double Percentile(IEnumerable<double> values, double percent)
    {
        var sorted = values.Order().ToList();
        return sorted[Math.Clamp((int)Math.Ceiling(percent / 100 * sorted.Count) - 1, 0, sorted.Count - 1)];
    }
}
