namespace PrivacyAnalyzers.Generators.Tests.RegisterManifest;

public class DataShapesTests
{
    [Fact]
    public async Task A_property_keeps_all_that_is_declared_about_it()
    {
        var data = (await Manifests.Of("""
            using PrivacyAnalyzers;
            namespace Shop;
            public class Customer
            {
                [PersonalData("email-address")]
                [Purpose("newsletter", "service")]
                [Retention("P36M", From = "last-contact", For = new[] { "newsletter" })]
                [Retention("P10Y", From = "end-of-contract")]
                [DataSubject("customer")]
                [ProcessedOnBehalfOf("cloud-customers")]
                [Protected("encryption")]
                [TenantKey]
                [RetainedOnErasure("claims")]
                public string? Email { get; set; }
            }
            """)).Datum("P:Shop.Customer.Email");

        Assert.Equal(("property", "Shop.Customer", "Email", "string?"), (data.Place.Kind, data.Place.Type, data.Place.Member, data.ValueType));
        Assert.Equal("email-address", data.Category);
        Assert.Equal(["customer"], data.DataSubjects.Ids);
        Assert.Equal(["newsletter", "service"], data.Purposes.Ids);
        Assert.Equal("member", data.Purposes.Level);
        Assert.Equal([("P36M", "last-contact", "newsletter"), ("P10Y", "end-of-contract", "service")], data.Retention.Select(retention => (retention.Period, retention.From, retention.Purposes.Single())));
        Assert.Equal("cloud-customers", data.Role.Controllers);
        Assert.Equal(["encryption"], data.Protection);
        Assert.True(data.IsTenantKey);
        Assert.Equal("claims", data.RetainedOnErasure);
    }

    [Fact]
    public async Task A_bare_annotation_is_enough()
    {
        var data = (await Manifests.Of("""
            class Customer { [PrivacyAnalyzers.PersonalData] public string Email = ""; }
            """)).Datum("F:Customer.Email");

        Assert.Null(data.Category);
        Assert.Empty(data.Purposes.Ids);
        Assert.False(data.Role.IsProcessor);
    }

    [Theory]
    [InlineData("[PersonalData(\"email-address\")]")]
    [InlineData("[property: PersonalData(\"email-address\")]")]
    [InlineData("[field: PersonalData(\"email-address\")]")]
    public async Task A_positional_record_parameter_is_its_property(string attribute)
    {
        var manifest = await Manifests.Of($$"""
            using PrivacyAnalyzers;
            public record Customer({{attribute}} string Email, int Age);
            """);

        Assert.Equal(["P:Customer.Email"], manifest.Symbols());
        Assert.Equal("email-address", manifest.Data[0].Category);
    }

    [Fact]
    public async Task Annotations_spread_over_parameter_and_property_are_one_datum()
    {
        var data = Assert.Single((await Manifests.Of("""
            using PrivacyAnalyzers;
            public readonly record struct Customer([PersonalData("email-address")] [property: Purpose("service")] string Email);
            """)).Data);

        Assert.Equal(["service"], data.Purposes.Ids);
    }

    [Fact]
    public async Task Parameters_of_primary_constructors_methods_and_lambdas_are_data()
    {
        var manifest = await Manifests.Of("""
            using PrivacyAnalyzers;
            public class Mailer([PersonalData("email-address")] string sender)
            {
                public string Sender => sender;
                public void Send([PersonalData("email-address")] string to)
                {
                    void Local([PersonalData("name")] string name) { }
                    Local(to);
                    System.Action<string> act = ([PersonalData("phone")] string phone) => { };
                    act(to);
                }
            }
            """);

        Assert.Equal(
            [
                "M:Mailer.#ctor(System.String)#param:sender",
                "M:Mailer.Send(System.String)#lambda:1#param:phone",
                "M:Mailer.Send(System.String)#local:Local#param:name",
                "M:Mailer.Send(System.String)#param:to",
            ],
            manifest.Symbols());
        Assert.Equal(["Mailer(sender)", "Send(phone)", "Send.Local(name)", "Send(to)"], manifest.Data.Select(data => data.Place.Member));
    }

    [Fact]
    public async Task A_return_value_is_data_and_the_method_is_not()
    {
        var data = Assert.Single((await Manifests.Of("""
            using PrivacyAnalyzers;
            public class Customers { [return: PersonalData("email-address")] [return: Purpose("service")] public string Find(int id) => ""; }
            """)).Data);

        Assert.Equal("M:Customers.Find(System.Int32)#return", data.Place.Symbol);
        Assert.Equal("return", data.Place.Kind);
        Assert.Equal(["service"], data.Purposes.Ids);
    }

    [Theory]
    [InlineData("[field: PersonalData(\"name\")] public string Name { get; set; } = \"\";")]
    [InlineData("public string Name { [return: PersonalData(\"name\")] get; set; } = \"\";")]
    public async Task What_is_said_about_a_part_of_a_property_is_said_about_the_property(string property)
    {
        Assert.Equal(["P:Customer.Name"], (await Manifests.Of($$"""
            using PrivacyAnalyzers;
            public class Customer { {{property}} }
            """)).Symbols());
    }

    [Fact]
    public async Task The_members_of_a_personal_type_are_in_the_inventory_with_it()
    {
        var manifest = await Manifests.Of("""
            using PrivacyAnalyzers;
            [PersonalData("address"), Purpose("service"), DataSubject("customer")]
            public struct Address
            {
                public string Street { get; set; }
                public int Number;
                public const int Longest = 3;
                public static Address None => default;
                public string Format(string culture) => Street;
                [NotPersonalData("an id")] public int Id { get; set; }
                public class Nested { public string Other { get; set; } = ""; }
            }
            """);

        Assert.Equal(["F:Address.Number", "P:Address.Street", "T:Address"], manifest.Symbols());
        Assert.Equal(["type", "type", "member"], manifest.Data.Select(data => data.PersonalBy));
        Assert.All(manifest.Data, data => Assert.Equal(["service"], data.Purposes.Ids));
        Assert.Equal("P:Address.Id", Assert.Single(manifest.NotPersonal).Place.Symbol);
    }

    [Fact]
    public async Task A_member_that_holds_a_personal_type_is_found_through_its_own_types_annotation()
    {
        var data = (await Manifests.Of("""
            using PrivacyAnalyzers;
            [PersonalData("address")] public class Address { }
            [Purpose("service")] public class Customer { public Address? Home { get; set; } public int Orders { get; set; } }
            """)).Datum("P:Customer.Home");

        Assert.Equal("value-type", data.PersonalBy);
        Assert.Equal(["service"], data.Purposes.Ids);
    }

    [Fact]
    public async Task Overrides_and_implementations_are_data_as_what_they_inherit_from()
    {
        var manifest = await Manifests.Of("""
            using PrivacyAnalyzers;
            public interface IPerson { [PersonalData("name")] [Purpose("service")] string Name { get; } [return: PersonalData("phone")] string Phone([PersonalData("name")] string of); }
            public abstract class Party { [PersonalData("email-address")] public abstract string Email { get; } }
            public class Customer : Party, IPerson
            {
                public string Name => "";
                public override string Email => "";
                string IPerson.Phone(string of) => "";
                public int Orders => 1;
            }
            """);

        Assert.Equal("inherited-member", manifest.Datum("P:Customer.Name").PersonalBy);
        Assert.Equal(["service"], manifest.Datum("P:Customer.Name").Purposes.Ids);
        Assert.Equal("email-address", manifest.Datum("P:Customer.Email").Category);
        manifest.Datum("M:Customer.IPerson#Phone(System.String)#return");
        manifest.Datum("M:Customer.IPerson#Phone(System.String)#param:of");
        Assert.DoesNotContain("P:Customer.Orders", manifest.Symbols());
    }

    [Fact]
    public async Task What_a_referenced_assembly_declares_is_inherited()
    {
        var manifest = await Manifests.Of(Manifests.Test("public class Customer : Contracts.IPerson { public string Name => \"\"; }") with
        {
            ReferencedProjects = [new("Contracts", "namespace Contracts; public interface IPerson { [PrivacyAnalyzers.PersonalData(\"name\")] string Name { get; } }")],
        });

        Assert.Equal(["P:Customer.Name"], manifest.Symbols());
    }

    [Fact]
    public async Task A_partial_type_is_found_once()
    {
        var manifest = await Manifests.Of(
            "using PrivacyAnalyzers; [Purpose(\"service\")] public partial class Customer { [PersonalData(\"name\")] public partial string Name { get; } }",
            "public partial class Customer { public partial string Name => \"\"; [PrivacyAnalyzers.PersonalData] public string Email = \"\"; }");

        Assert.Equal(["F:Customer.Email", "P:Customer.Name"], manifest.Symbols());
        Assert.All(manifest.Data, data => Assert.Equal(["service"], data.Purposes.Ids));
    }

    [Fact]
    public async Task Generic_and_nested_types_have_their_own_ids()
    {
        var manifest = await Manifests.Of("""
            using PrivacyAnalyzers;
            namespace Shop;
            public class Page<T> { public class Row { [PersonalData("name")] public T? Value { get; set; } [PersonalData("name")] public string this[int index] => ""; } }
            """);

        Assert.Equal(["P:Shop.Page`1.Row.Item(System.Int32)", "P:Shop.Page`1.Row.Value"], manifest.Symbols());
        Assert.Equal(["this[]", "Value"], manifest.Data.Select(data => data.Place.Member));
        Assert.All(manifest.Data, data => Assert.Equal("Shop.Page<T>.Row", data.Place.Type));
    }

    [Fact]
    public async Task Levels_say_where_purposes_subjects_and_roles_were_declared()
    {
        var data = (await Manifests.Of("""
            using PrivacyAnalyzers;
            [assembly: DataSubject("customer")]
            [assembly: Retention("P1Y", From = "collection")]
            [ProcessedOnBehalfOf("cloud-customers")]
            public class Document { [PersonalData("name")] [Purpose("service")] public string Author { get; set; } = ""; }
            """)).Datum("P:Document.Author");

        Assert.Equal("assembly", data.DataSubjects.Level);
        Assert.Equal("member", data.Purposes.Level);
        Assert.Equal("type", data.Role.Level);
        Assert.Equal("assembly", Assert.Single(data.Retention).Level);
    }

    [Fact]
    public async Task Two_periods_for_one_purpose_are_both_shown()
    {
        var data = (await Manifests.Of("""
            using PrivacyAnalyzers;
            public class Customer { [PersonalData("name"), Purpose("service")] [Retention("P2Y", From = "collection")] [Retention("P1Y", From = "collection")] public string Name { get; set; } = ""; }
            """)).Datum("P:Customer.Name");

        Assert.Equal(["P1Y", "P2Y"], data.Retention.Select(retention => retention.Period));
    }

    [Fact]
    public async Task The_markers_of_aspnet_identity_count()
    {
        var manifest = await Manifests.Of(
            """
            namespace Microsoft.AspNetCore.Identity
            {
                public class PersonalDataAttribute : System.Attribute { }
                public class ProtectedPersonalDataAttribute : PersonalDataAttribute { }
            }
            """,
            """
            using PrivacyAnalyzers;
            public class User
            {
                [Microsoft.AspNetCore.Identity.PersonalData] public string Name { get; set; } = "";
                [Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string Email { get; set; } = "";
                [Microsoft.AspNetCore.Identity.PersonalData, PrivacyAnalyzers.PersonalData("phone")] public string Phone { get; set; } = "";
            }
            """);

        Assert.Equal(["P:User.Email", "P:User.Name", "P:User.Phone"], manifest.Symbols());
        Assert.Equal("phone", manifest.Data[2].Category);
    }

    [Fact]
    public async Task Statements_that_something_is_no_personal_data_are_kept()
    {
        var manifest = await Manifests.Of("""
            using PrivacyAnalyzers;
            public class Product { [NotPersonalData("an article")] public string Name { get; set; } = ""; }
            [LegalPerson] public class Company { public string Name { get; set; } = ""; }
            """);

        Assert.Empty(manifest.Data);
        Assert.Equal([("P:Product.Name", false, "an article"), ("T:Company", true, null)], manifest.NotPersonal.Select(statement => (statement.Place.Symbol, statement.IsLegalPerson, statement.Reason)));
    }
}
