using System.Globalization;
using System.Reflection;
using PrivacyAnalyzers.FlowAnalysis.Programs;

namespace PrivacyAnalyzers.Conventions.Tests.Rules;

public class LimitsPageTests
{
    private static readonly string[][] Rows =
    [
        .. Repository.Read("docs/limits.md").Split('\n')
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1]),
    ];

    private static IEnumerable<FieldInfo> Limits =>
        typeof(FlowLimits).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(constant => constant.IsLiteral && constant.FieldType == typeof(int) && (constant.Name.StartsWith("Max", StringComparison.Ordinal) || constant.Name.StartsWith("Deepest", StringComparison.Ordinal)));

    [Fact]
    public void Every_limit_of_the_engine_has_a_row_with_its_value() =>
        Assert.Equal(
            Limits.Select(limit => $"`{limit.Name}` {string.Create(CultureInfo.InvariantCulture, $"{limit.GetRawConstantValue()}")}").Distinct().Order(StringComparer.Ordinal),
            Rows.Select(row => $"{row[0]} {row[1]}").Order(StringComparer.Ordinal));

    [Fact]
    public void Limits_that_end_the_analysis_are_those_that_it_speaks_of() =>
        Assert.Equal(
            ["MaxFacts", "MaxHeapRounds"],
            Rows.Where(row => row[3].Contains("PRIV9010", StringComparison.Ordinal)).Select(row => row[0].Trim('`')).Order(StringComparer.Ordinal));
}
