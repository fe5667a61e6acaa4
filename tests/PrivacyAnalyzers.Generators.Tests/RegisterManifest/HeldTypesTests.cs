using PrivacyAnalyzers.Generators.RegisterManifest;

namespace PrivacyAnalyzers.Generators.Tests.RegisterManifest;

public class HeldTypesTests
{
    private const string Person = "[PrivacyAnalyzers.PersonalData] public class Person { }";

    [Theory]
    [InlineData("public class Holder { public Person? Held { get; set; } }", "P:Holder.Held")]
    [InlineData("public class Holder { public readonly Person?[] Held = []; }", "F:Holder.Held")]
    [InlineData("public record Holder(System.Collections.Generic.List<Person> Held);", "P:Holder.Held")]
    [InlineData("public class Vip : Person { } public class Holder { public Vip? Held { get; set; } }", "P:Holder.Held")]
    [InlineData("public partial class Holder { public int Other; } public partial class Holder { public Person? Held { get; set; } }", "P:Holder.Held")]
    public async Task A_member_that_holds_a_personal_type_is_data_though_nothing_around_it_is_annotated(string holder, string symbol)
        => Assert.Equal("value-type", (await Manifests.Of(Person, holder)).Datum(symbol).PersonalBy);

    [Fact]
    public async Task So_it_is_under_another_name_of_the_type_or_the_annotation()
    {
        var manifest = await Manifests.Of(
            "global using Folk = System.Collections.Generic.List<Human>; global using Mark = PrivacyAnalyzers.PersonalDataAttribute;",
            "[Mark] public class Human { } public class Holder { public Folk Held { get; } = []; }");

        Assert.Equal("value-type", manifest.Datum("P:Holder.Held").PersonalBy);
    }

    [Fact]
    public async Task So_it_is_when_another_assembly_declares_the_type()
    {
        var manifest = await Manifests.Of(Manifests.Test("public class Holder { public Contracts.Person? Held { get; set; } public int Other; }") with
        {
            ReferencedProjects = [new("Contracts", "namespace Contracts; " + Person)],
        });

        Assert.Equal(["P:Holder.Held"], manifest.Symbols());
    }

    [Fact]
    public async Task A_method_that_takes_or_returns_a_personal_type_holds_nothing()
        => Assert.Equal(["T:Person"], (await Manifests.Of(Person, "public class Finder { public int Rank; public Person? Find(Person like) => like; }")).Symbols());

    [Fact]
    public async Task A_type_that_becomes_personal_reaches_its_holders_in_other_files()
        => await Manifests.Test(Person, "public class Holder { public Person? Held { get; set; } public int Rank() => 1; }")
            .AfterEdit("[PrivacyAnalyzers.PersonalData] ", "[PrivacyAnalyzers.PersonalData(\"name\")] ", modified: [TrackingNames.Held, TrackingNames.Model])
            .AfterEdit("=> 1", "=> 2", cached: [TrackingNames.Held, TrackingNames.Model])
            .Run();
}
