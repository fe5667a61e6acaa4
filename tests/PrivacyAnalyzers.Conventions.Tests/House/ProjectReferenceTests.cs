using System.Xml.Linq;

namespace PrivacyAnalyzers.Conventions.Tests.House;

/// <summary>The doors between the rooms: which project may know which.</summary>
public class ProjectReferenceTests
{
    // The package refers to what it packs, without using it.
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Annotations"] = [],
        ["Policy"] = [],
        ["Declarations"] = ["Policy"],
        ["FlowAnalysis"] = [],
        ["Analyzers"] = ["Declarations", "FlowAnalysis", "Policy"],
        ["CodeFixes"] = ["Analyzers", "Declarations", "Policy"],
        ["Generators"] = ["Declarations", "Policy"],
        ["Register"] = ["Policy"],
        ["Register.Tasks"] = ["Policy", "Register"],
        ["Package"] = ["Annotations"],
    };

    private static readonly string[] WithoutRoslyn = ["Annotations", "Policy", "Register", "Register.Tasks"];

    public static TheoryData<string> Projects => [.. AllProjects];

    private static IReadOnlyList<string> AllProjects { get; } = [.. Repository.Files("src", ".csproj").Select(NameOf)];

    [Theory]
    [MemberData(nameof(Projects))]
    public void Project_refers_only_to_what_it_may_know(string project)
    {
        Assert.True(Allowed.TryGetValue(project, out var allowed), $"{project} has no place in the house.");
        Assert.Empty(References(project, "ProjectReference").Where(path => !path.StartsWith('@')).Select(NameOf).Except(allowed));
    }

    [Fact]
    public void Every_room_exists() => Assert.Empty(Allowed.Keys.Except(AllProjects, StringComparer.Ordinal));

    [Fact]
    public void Policy_and_register_know_no_compiler() =>
        Assert.All(WithoutRoslyn, project => Assert.DoesNotContain(References(project, "PackageReference"), package => package.StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal)));

    [Fact]
    public void Flow_analysis_knows_no_language() =>
        Assert.Equal(["Microsoft.CodeAnalysis.Common"], References("FlowAnalysis", "PackageReference"));

    [Fact]
    public void Only_code_fixes_know_workspaces() =>
        Assert.Equal(
            ["CodeFixes"],
            AllProjects.Where(project => References(project, "PackageReference").Any(package => package.Contains("Workspaces", StringComparison.Ordinal))));

    private static IEnumerable<string> References(string project, string kind) =>
        XDocument.Parse(Repository.Read($"src/PrivacyAnalyzers.{project}/PrivacyAnalyzers.{project}.csproj"))
            .Descendants(kind)
            .Select(reference => reference.Attribute("Include")!.Value);

    private static string NameOf(string path) => Path.GetFileNameWithoutExtension(path.Replace('\\', '/'))["PrivacyAnalyzers.".Length..];
}
