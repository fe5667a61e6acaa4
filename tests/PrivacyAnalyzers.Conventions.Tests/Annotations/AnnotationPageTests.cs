using PrivacyAnalyzers.Conventions.Tests.Rules;

namespace PrivacyAnalyzers.Conventions.Tests.Annotations;

public class AnnotationPageTests
{
    private static readonly string Page = Repository.Read("docs/annotations.md");

    private static readonly string[][] Rows =
        [.. Page.Split('\n').Where(line => line.StartsWith("| `[", StringComparison.Ordinal)).Select(line => line.Split('|', StringSplitOptions.TrimEntries)[1..^1])];

    private static IEnumerable<Type> Public => typeof(PersonalDataAttribute).Assembly.GetExportedTypes();

    public static TheoryData<Type> Attributes => [.. Public.Where(type => type.IsSubclassOf(typeof(Attribute)))];

    public static TheoryData<Type> IdClasses => [.. Public.Where(type => type is { IsAbstract: true, IsSealed: true })];

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Table_has_one_row_for_the_attribute(Type attribute) => Assert.Single(Rows, row => row[0] == NameOf(attribute));

    [Theory]
    [MemberData(nameof(Attributes))]
    public void Row_says_where_it_may_stand_more_than_once_or_on_an_assembly(Type attribute)
    {
        var usage = attribute.GetCustomAttributes(typeof(AttributeUsageAttribute), inherit: false).Cast<AttributeUsageAttribute>().Single();
        var where = Rows.Single(row => row[0] == NameOf(attribute))[1];

        Assert.Equal(usage.AllowMultiple, where.EndsWith("; repeatable", StringComparison.Ordinal));
        Assert.Equal(usage.ValidOn.HasFlag(AttributeTargets.Assembly), where.Contains("assembly", StringComparison.Ordinal));
    }

    [Fact]
    public void Every_row_is_about_an_attribute() =>
        Assert.All(Rows, row => Assert.Contains(Public, type => NameOf(type) == row[0]));

    [Fact]
    public void Rules_it_links_exist() =>
        Assert.All(Rows.SelectMany(row => row[4].Split(", ")).Where(rule => rule.StartsWith('[')), link => Assert.Contains(Rule.All, rule => link == $"[{rule.Id}](rules/{rule.Id}.md)"));

    [Theory]
    [MemberData(nameof(IdClasses))]
    public void Page_links_the_well_known_ids(Type ids) => Assert.Contains($"- [`{ids.Name}`](../src/PrivacyAnalyzers.Annotations/", Page, StringComparison.Ordinal);

    private static string NameOf(Type attribute) => $"`[{attribute.Name.Replace("Attribute", "", StringComparison.Ordinal)}]`";
}
