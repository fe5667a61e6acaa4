using System;
using System.Linq;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

[Collection(ShopCollection.Name)]
public sealed class ShopRegisterTests(ShopRun run)
{
    private const string AppFolder = "Shop.App/bin/Debug/net10.0/";

    [Fact]
    public void Every_build_output_has_a_register_where_the_analyzers_are_loaded_and_nowhere_else()
        => Assert.Equal(
            [
                "Shop.App/bin/Debug/net10.0/processing-register.json",
                "Shop.App/bin/Debug/net10.0/processing-register.md",
                "Shop.Domain/bin/Debug/net10.0/processing-register.json",
                "Shop.Domain/bin/Debug/net10.0/processing-register.md",
                "Shop.Domain/bin/Debug/netstandard2.0/processing-register.json",
                "Shop.Domain/bin/Debug/netstandard2.0/processing-register.md",
                "Shop.Reports/bin/Debug/net10.0/processing-register.json",
                "Shop.Reports/bin/Debug/net10.0/processing-register.md",
            ],
            run.Written.Keys.Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("processing-register.json")]
    [InlineData("processing-register.md")]
    public void The_register_covers_its_own_project_and_those_it_references(string file)
    {
        Assert.Contains("Newsletter", run.Written[AppFolder + file].Text, StringComparison.Ordinal);
        Assert.Contains("Customer.Email", run.Written[AppFolder + file].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_build_writes_no_register()
    {
        Assert.Contains("processing-register.json", run.Local.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("processing-register.json", run.Again.Text, StringComparison.Ordinal);
        Assert.Equal(run.Written.OrderBy(file => file.Key), run.WrittenAgain.OrderBy(file => file.Key));
    }

    [Fact]
    public void The_same_sources_in_another_folder_give_the_same_bytes()
    {
        Assert.NotEmpty(run.Elsewhere);
        Assert.All(run.Elsewhere, file => Assert.Equal(run.Written[file.Key].Text, file.Value.Text));
    }

    [Fact]
    public void The_same_sources_in_another_folder_give_the_same_manifests()
    {
        Assert.Equal(2, run.Manifests.Count(manifest => manifest.Length > 0));
        Assert.Equal(run.Manifests, run.ManifestsElsewhere);
    }

    [Fact]
    public void No_register_is_left_when_it_is_switched_off()
        => Assert.Empty(run.AppRegistersWhenOff);

    [Fact]
    public void Clean_removes_the_registers()
    {
        Assert.True(run.Cleaned.Succeeded, run.Cleaned.Output);
        Assert.Empty(run.RegistersAfterClean);
    }
}
