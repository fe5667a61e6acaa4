using System.IO;
using System.Linq;
using PrivacyAnalyzers.Package.Tests.Building;
using PrivacyAnalyzers.Package.Tests.Packing;

namespace PrivacyAnalyzers.Package.Tests.Contents;

public sealed class PackageEntriesTests
{
    [Fact]
    public void The_solution_packs_into_two_packages()
    {
        var packages = Directory.GetFiles(PackedPackages.OfThisRun.Feed).Select(Path.GetFileName);

        Assert.Equal(
            [$"PrivacyAnalyzers.{PackedPackages.Version}.nupkg", $"PrivacyAnalyzers.Annotations.{PackedPackages.Version}.nupkg"],
            packages.OrderBy(name => name!.Length));
    }

    [Fact]
    public void The_analyzer_package_holds_exactly_these_files()
        => Assert.Equal(
            """
            PrivacyAnalyzers.nuspec
            README.md
            analyzers/dotnet/cs/PrivacyAnalyzers.Analyzers.dll
            analyzers/dotnet/cs/PrivacyAnalyzers.CodeFixes.dll
            analyzers/dotnet/cs/PrivacyAnalyzers.Declarations.dll
            analyzers/dotnet/cs/PrivacyAnalyzers.FlowAnalysis.dll
            analyzers/dotnet/cs/PrivacyAnalyzers.Generators.dll
            analyzers/dotnet/cs/PrivacyAnalyzers.Policy.dll
            build/PrivacyAnalyzers.Flows.targets
            build/PrivacyAnalyzers.Models.targets
            build/PrivacyAnalyzers.Policy.targets
            build/PrivacyAnalyzers.Register.targets
            build/PrivacyAnalyzers.props
            build/PrivacyAnalyzers.targets
            buildTransitive/PrivacyAnalyzers.props
            buildTransitive/PrivacyAnalyzers.targets
            config/PrivacyAnalyzers.Error.globalconfig
            schemas/library-models-1.schema.json
            schemas/manifest-1.schema.json
            schemas/privacy-policy-1.schema.json
            schemas/processing-register-1.schema.json
            tasks/netstandard2.0/PrivacyAnalyzers.Policy.dll
            tasks/netstandard2.0/PrivacyAnalyzers.Register.Tasks.dll
            tasks/netstandard2.0/PrivacyAnalyzers.Register.dll
            """,
            string.Join('\n', PackedPackages.Entries(PackedPackages.OfThisRun.Analyzers)));

    [Fact]
    public void The_annotations_package_holds_the_attributes_and_their_documentation()
        => Assert.Equal(
            """
            PrivacyAnalyzers.Annotations.nuspec
            README.md
            lib/netstandard2.0/PrivacyAnalyzers.Annotations.dll
            lib/netstandard2.0/PrivacyAnalyzers.Annotations.xml
            """,
            string.Join('\n', PackedPackages.Entries(PackedPackages.OfThisRun.Annotations)));

    [Fact]
    public void Packing_twice_gives_the_same_bytes()
    {
        var second = Path.Combine(ScratchFolder.OfThisRun, "packed-again");
        PackedPackages.Pack(second);

        Assert.All(
            Directory.GetFiles(PackedPackages.OfThisRun.Feed),
            package => Assert.Equal(File.ReadAllBytes(package), File.ReadAllBytes(Path.Combine(second, Path.GetFileName(package)))));
    }
}
