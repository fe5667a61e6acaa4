namespace PrivacyAnalyzers.Conventions.Tests.Rules;

public class StemTests
{
    public static TheoryData<string> Ids => Rule.Ids;

    [Theory]
    [MemberData(nameof(Ids))]
    public void Class_bears_the_rules_name_in_the_folder_of_its_category(string id)
    {
        var folder = Rule.Of(id).Main.Category["Privacy.".Length..];
        Assert.True(Repository.Exists($"src/PrivacyAnalyzers.Analyzers/Rules/{folder}/{Rule.Of(id).Name}.cs"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Tests_bear_the_rules_name(string id) =>
        Assert.Contains(Repository.Files("tests", ".cs"), file => Path.GetFileName(file) == Rule.Of(id).Name + "Tests.cs");

    [Fact]
    public void Code_fixes_and_their_tests_bear_the_name_of_a_rule()
    {
        var fixes = Repository.Files("src/PrivacyAnalyzers.CodeFixes", ".cs").Where(file => file.EndsWith("CodeFix.cs", StringComparison.Ordinal))
            .Select(file => Path.GetFileNameWithoutExtension(file))
            .Where(name => name != "AnnotationCodeFix")
            .ToList();
        var tests = Repository.Files("tests/PrivacyAnalyzers.CodeFixes.Tests", ".cs").Select(Path.GetFileName).ToList();
        Assert.NotEmpty(fixes);
        Assert.All(fixes, fix =>
        {
            Assert.Contains(Rule.All, rule => fix == rule.Name + "CodeFix");
            Assert.Contains(fix + "Tests.cs", tests);
        });
    }
}
