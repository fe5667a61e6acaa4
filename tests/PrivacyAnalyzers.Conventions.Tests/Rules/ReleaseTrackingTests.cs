namespace PrivacyAnalyzers.Conventions.Tests.Rules;

public class ReleaseTrackingTests
{
    private static readonly IReadOnlyList<string> Rows =
    [
        .. new[] { "Shipped", "Unshipped" }
            .SelectMany(list => Repository.Read($"src/PrivacyAnalyzers.Analyzers/AnalyzerReleases.{list}.md").Split('\n'))
            .Where(line => line.StartsWith("PRIV", StringComparison.Ordinal)),
    ];

    public static TheoryData<string> Ids => Rule.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Rule_has_one_row_with_its_category_severity_name_and_page(string id)
    {
        var rule = Rule.Of(id);
        var expected = $"{id} | {rule.Main.Category} | {rule.Main.DefaultSeverity} | {rule.Name}, [documentation](../../docs/rules/{id}.md)";
        Assert.Equal(expected, Assert.Single(Rows, row => row.StartsWith(id, StringComparison.Ordinal)));
    }

    [Fact]
    public void Rows_stand_in_the_order_of_ids() => Assert.Equal(Rows.Order(StringComparer.Ordinal), Rows);
}
