namespace PrivacyAnalyzers.Conventions.Tests.Rules;

public class RulePageTests
{
    private static readonly string[] Sections =
    [
        "## What it says",
        "## Why",
        "## Code that breaks it",
        "## Code that follows it",
        "## How to fix it",
        "## How to configure it",
        "## What it cannot see",
    ];

    public static TheoryData<string> Ids => Rule.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_is_headed_by_id_and_name(string id) =>
        Assert.StartsWith($"# {id} {Rule.Of(id).Name}\n", Repository.Read($"docs/rules/{id}.md"), StringComparison.Ordinal);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_has_every_section_in_order(string id) =>
        Assert.Equal(Sections, Repository.Read($"docs/rules/{id}.md").Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_says_why_with_the_article(string id)
    {
        var page = Repository.Read($"docs/rules/{id}.md");
        var why = page[page.IndexOf("## Why", StringComparison.Ordinal)..page.IndexOf("## Code that breaks it", StringComparison.Ordinal)];
        Assert.Contains("GDPR Art. ", why, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Index_lists_the_rule_with_its_title(string id)
    {
        var row = Repository.Read("docs/rules/README.md").Split('\n').SingleOrDefault(line => line.StartsWith($"| [{id}]({id}.md) {Rule.Of(id).Name} |", StringComparison.Ordinal));
        Assert.NotNull(row);
        Assert.EndsWith($"| {Rule.Of(id).Main.Title} |", row, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_page_is_about_a_rule() =>
        Assert.All(Repository.Files("docs/rules", ".md").Select(Path.GetFileNameWithoutExtension).Where(name => name != "README"), id => Assert.Contains(Rule.All, rule => rule.Id == id));
}
