using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Policy.Reading;
using PrivacyAnalyzers.Policy.Tests.Schema;

namespace PrivacyAnalyzers.Policy.Tests.Documentation;

/// <summary>The page about the policy file shows files that can be read, and describes every property as the schema does.</summary>
public partial class PolicyPageTests
{
    private const string UpdateVariable = "UPDATE_EXPECTED";

    private static readonly string s_path = typeof(PolicyPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "PolicyPage").Value!;
    private static readonly string s_page = File.ReadAllText(s_path).ReplaceLineEndings("\n");
    private static readonly JsonElement s_schema = JsonDocument.Parse(PublishedSchema.Text).RootElement;

    public static TheoryData<string> Sections => [.. s_schema.GetProperty("properties").EnumerateObject().Select(property => property.Name).Where(name => name != "$schema")];

    public static TheoryData<string> Examples => [.. JsonBlock().Matches(s_page).Select(match => match.Groups[1].Value)];

    [Theory]
    [MemberData(nameof(Examples))]
    public void Every_example_can_be_read_and_names_only_what_is_there(string example)
    {
        var reading = PolicyReader.Read(example);
        Assert.Empty(reading.Problems.Select(problem => problem.ToString()));
        Assert.Empty(reading.ReferenceProblems.Select(problem => problem.ToString()));
    }

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_section_is_explained_with_an_example_that_has_it(string section)
    {
        var start = s_page.IndexOf($"\n## `{section}`\n", StringComparison.Ordinal);
        Assert.True(start >= 0, section);
        var end = s_page.IndexOf("\n## ", start + 1, StringComparison.Ordinal);
        Assert.Contains($"\n  \"{section}\": ", JsonBlock().Match(s_page[start..(end < 0 ? s_page.Length : end)]).Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_property_stands_in_a_table_as_the_schema_describes_it()
    {
        var written = PropertyTables().Replace(s_page, table => $"<!-- properties of {table.Groups[1].Value} -->\n{PropertyTable.Of(table.Groups[1].Value, s_schema)}<!-- end -->");
        if (Environment.GetEnvironmentVariable(UpdateVariable) is "1" or "true")
            File.WriteAllText(s_path, written);
        else
            Assert.True(written == s_page, $"docs/policy.md is not what the schema says. Run this test once with {UpdateVariable}=1 and read the difference.");
    }

    [Fact]
    public void No_kind_of_entry_is_left_out() => Assert.Equal(
        s_schema.GetProperty("$defs").EnumerateObject().Where(definition => definition.Value.TryGetProperty("properties", out _)).Select(definition => definition.Name).Order(StringComparer.Ordinal),
        PropertyTables().Matches(s_page).Select(table => table.Groups[1].Value).Order(StringComparer.Ordinal));

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();

    [GeneratedRegex("<!-- properties of ([A-Za-z]+) -->\n.*?<!-- end -->", RegexOptions.Singleline)]
    private static partial Regex PropertyTables();
}
