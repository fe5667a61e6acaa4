using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Conventions.Tests.House;

public class FileTests
{
    private const int RuleBudget = 150;
    private const int FileBudget = 300;

    private static readonly string[] DrawerNames = ["Utilities", "Utils", "Helpers", "Extensions", "Common", "Managers", "Misc"];

    private static readonly string[] TextFiles = [".cs", ".csproj", ".md", ".props", ".targets", ".json", ".resx", ".sln", ".txt", ".yml", ".globalconfig", ".editorconfig"];

    [Fact]
    public void Rules_stay_small() =>
        RequireNone(Repository.Files("src/PrivacyAnalyzers.Analyzers/Rules", ".cs"), file => Repository.LinesOf(file) > RuleBudget);

    [Fact]
    public void Files_stay_readable() =>
        RequireNone(Repository.Files("src", ".cs"), file => Repository.LinesOf(file) > FileBudget);

    [Fact]
    public void Folders_say_what_they_are_for() =>
        RequireNone(Repository.Files("src"), file => file.Split('/').Intersect(DrawerNames).Any());

    [Fact]
    public void Namespace_is_project_and_folder()
    {
        foreach (var file in Repository.Files("src", ".cs").Where(file => !file.StartsWith("src/PrivacyAnalyzers.Annotations/", StringComparison.Ordinal)))
        {
            var expected = Path.GetDirectoryName(file)!.Replace('\\', '/')["src/".Length..].Replace('/', '.');
            Assert.True(Repository.Read(file).Contains($"\nnamespace {expected};", StringComparison.Ordinal) || Repository.Read(file).StartsWith($"namespace {expected};", StringComparison.Ordinal), file);
        }
    }

    [Fact]
    public void Annotations_have_one_namespace() =>
        Assert.All(Repository.Files("src/PrivacyAnalyzers.Annotations", ".cs"), file => Assert.Contains("namespace PrivacyAnalyzers;", Repository.Read(file), StringComparison.Ordinal));

    [Fact]
    public void Nobody_sees_internals_of_another_project() =>
        RequireNone(Repository.Files("src", ".cs", ".csproj", ".props"), file => Regex.IsMatch(Repository.Read(file), "\\[assembly:.*InternalsVisible" + "To|<InternalsVisible" + "To"));

    [Fact]
    public void Nothing_mentions_a_place_on_somebodys_machine()
    {
        var place = new Regex(@"(?<![\w.~$})])/(work|tmp|home|Users|root)/\w|\b[A-Z]:\\Users\\", RegexOptions.CultureInvariant);
        RequireNone(Repository.Files("", TextFiles), file => !file.EndsWith("House/FileTests.cs", StringComparison.Ordinal) && place.IsMatch(Repository.Read(file)));
    }

    [Fact]
    public void Placeholders_are_gone() =>
        RequireNone(Repository.Files("src", ".cs").Concat(Repository.Files("tests", ".cs")), file => Path.GetFileName(file) == "_Placeholder.cs");

    private static void RequireNone(IEnumerable<string> files, Func<string, bool> offends)
    {
        var offenders = files.Where(offends).ToList();
        Assert.Empty(offenders);
    }
}
