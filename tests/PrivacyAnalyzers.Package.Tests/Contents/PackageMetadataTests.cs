using System.Linq;
using System.Xml.Linq;
using PrivacyAnalyzers.Package.Tests.Packing;

namespace PrivacyAnalyzers.Package.Tests.Contents;

public sealed class PackageMetadataTests
{
    private static readonly XElement s_metadata = PackedPackages.Metadata(PackedPackages.OfThisRun.Analyzers);

    [Fact]
    public void The_package_is_no_development_dependency()
        => Assert.DoesNotContain(s_metadata.Elements(), element => element.Name.LocalName == "developmentDependency");

    [Fact]
    public void The_annotations_of_the_same_version_are_the_only_dependency()
    {
        var dependency = Assert.Single(s_metadata.Descendants(), element => element.Name.LocalName == "dependency");

        Assert.Equal("PrivacyAnalyzers.Annotations", dependency.Attribute("id")!.Value);
        Assert.Equal(PackedPackages.Version, dependency.Attribute("version")!.Value);
    }

    [Fact]
    public void The_attributes_flow_into_the_compilation_of_a_consumer()
    {
        var dependency = Assert.Single(s_metadata.Descendants(), element => element.Name.LocalName == "dependency");

        Assert.Null(dependency.Attribute("include"));
        Assert.DoesNotContain("Compile", dependency.Attribute("exclude")!.Value.Split(','));
    }

    [Fact]
    public void The_annotations_depend_on_nothing()
        => Assert.DoesNotContain(
            PackedPackages.Metadata(PackedPackages.OfThisRun.Annotations).Descendants(),
            element => element.Name.LocalName == "dependency");

    [Fact]
    public void The_licence_and_the_readme_are_stated()
    {
        Assert.Equal("MIT", Text("license"));
        Assert.Equal("README.md", Text("readme"));
    }

    private static string Text(string name) => s_metadata.Elements().Single(element => element.Name.LocalName == name).Value;
}
