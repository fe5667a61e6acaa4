using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Declarations.Tests.Resolution;

public class PersonalResolutionTests
{
    [Fact]
    public void Personal_type_makes_its_instance_members_personal_and_nothing_else()
    {
        var code = Code.Of("""
            [PersonalData("identity")]
            public class Person
            {
                public string? Name { get; set; }
                public string? field;
                public static string? Shared { get; set; }
                public const string Kind = "person";
                public string Describe(string format) => format;
                [NotPersonalData("Key")] public int Key { get; set; }
                [LegalPerson] public string? Company { get; set; }
            }

            public class Customer : Person
            {
                public string? Number { get; set; }
            }
            """);
        Assert.Equal("identity", code.Datum("Person.Name").Category);
        Assert.Equal(DeclarationLevelKind.ContainingType, code.Datum("Person.Name").PersonalLevel!.Kind);
        Assert.True(code.Datum("Person.field").IsPersonal);
        Assert.True(code.Datum("Customer.Number").IsPersonal);
        Assert.True(code.Datum("Customer").IsPersonal);
        Assert.All(["Shared", "Kind", "Describe", "Key", "Company"], member => Assert.False(code.Datum("Person." + member).IsPersonal));
        Assert.False(code.Parameter("Person.Describe", "format").IsPersonal);
    }

    [Theory]
    [InlineData("Plain")]
    [InlineData("Optional")]
    [InlineData("Array")]
    [InlineData("List")]
    [InlineData("Pending")]
    [InlineData("Nested")]
    public void Value_of_a_personal_type_is_personal_in_any_container(string member)
    {
        var code = Code.Of("""
            [PersonalData("email-address"), Purpose("service"), DataSubject("customer")]
            public struct Email;

            public class Order
            {
                public Email Plain;
                public Email? Optional { get; set; }
                public Email[]? Array { get; set; }
                public List<Email>? List { get; set; }
                public Task<Email>? Pending { get; set; }
                public Dictionary<string, List<Email>>? Nested { get; set; }
                public List<string>? Other { get; set; }
            }
            """);
        var datum = code.Datum("Order." + member);
        Assert.Equal(DeclarationLevelKind.ValueType, datum.PersonalLevel!.Kind);
        Assert.Equal("email-address", datum.Category);
        Assert.Equal(["service"], datum.Purposes);
        Assert.Equal(["customer"], datum.DataSubjects);
        Assert.False(code.Datum("Order.Other").IsPersonal);
    }

    [Fact]
    public void Denial_on_a_nearer_level_wins_and_an_own_declaration_wins_over_the_types_denial()
    {
        var code = Code.Of("""
            public class Party
            {
                [PersonalData] public virtual string? Name { get; set; }
            }

            public class Company : Party
            {
                [LegalPerson] public override string? Name { get; set; }
            }

            [NotPersonalData("Products only")]
            public class Product
            {
                [PersonalData] public string? Designer { get; set; }
                public string? Name { get; set; }
            }
            """);
        Assert.False(code.Datum("Company.Name").IsPersonal);
        Assert.True(code.Datum("Product.Designer").IsPersonal);
        Assert.False(code.Datum("Product.Name").IsPersonal);
    }

    [Fact]
    public void Category_of_the_override_is_that_of_the_nearest_level_that_names_one()
    {
        var code = Code.Of("""
            public class Party
            {
                [PersonalData("name")] public virtual string? Name { get; set; }
                [PersonalData("name")] public virtual string? Alias { get; set; }
            }

            public class Customer : Party
            {
                [PersonalData] public override string? Name { get; set; }
                [PersonalData("username")] public override string? Alias { get; set; }
            }
            """);
        Assert.Equal("name", code.Datum("Customer.Name").Category);
        Assert.Equal("username", code.Datum("Customer.Alias").Category);
    }

    [Fact]
    public void Identity_attributes_mean_personal_data_and_no_more()
    {
        var code = Code.Of("""
            public class AppUser
            {
                [Microsoft.AspNetCore.Identity.PersonalData] public string? Email { get; set; }
                [Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string? Phone { get; set; }
            }
            """);
        Assert.True(code.Datum("AppUser.Email").IsPersonal);
        Assert.True(code.Datum("AppUser.Phone").IsPersonal);
        Assert.Null(code.Datum("AppUser.Phone").Category);
    }

    [Fact]
    public void What_holds_no_value_is_not_personal()
    {
        var code = Code.Of("""
            [PersonalData]
            public static class Samples
            {
                [PersonalData] public const string Email = "jan@example.org";
                [PersonalData] public static readonly string Name = "Jan";
                [return: PersonalData] public static void Send() { }
                [return: PersonalData] public static Task SendAsync() => Task.CompletedTask;
                [return: PersonalData] public static ValueTask<string> ReadAsync() => new("");
            }
            """);
        Assert.False(code.Datum("Samples").IsPersonal);
        Assert.False(code.Datum("Samples.Email").IsPersonal);
        Assert.True(code.Datum("Samples.Name").IsPersonal);
        Assert.False(code.Datum("Samples.Send").IsPersonal);
        Assert.False(code.Datum("Samples.SendAsync").IsPersonal);
        Assert.True(code.Datum("Samples.ReadAsync").IsPersonal);
    }

    [Fact]
    public void Accessors_backing_fields_and_setter_values_are_their_property()
    {
        var code = Code.Of("""
            public class Customer
            {
                [field: PersonalData("name")] public string? Name { get; set; }
                public string? Email { get; [param: PersonalData("email-address")] set; }
                public string? Phone { [return: PersonalData("telephone-number")] get; set; }
            }
            """);
        var name = (IPropertySymbol)code.Symbol("Customer.Name");
        Assert.Equal("name", code.Resolve(name).Category);
        Assert.Equal("name", code.Resolve(name.GetMethod!).Category);
        Assert.Equal("name", code.Resolve(name.SetMethod!.Parameters[0]).Category);
        Assert.Equal("name", code.Resolve(name.ContainingType.GetMembers("<Name>k__BackingField").Single()).Category);
        Assert.Equal("email-address", code.Datum("Customer.Email").Category);
        Assert.Equal("telephone-number", code.Datum("Customer.Phone").Category);
    }

    [Fact]
    public void Parameters_of_indexers_are_those_of_their_accessors()
    {
        var code = Code.Of("""
            public class Emails
            {
                public string this[[PersonalData("name")] string name] { get => name; set { } }
            }
            """);
        var indexer = (IPropertySymbol)((INamedTypeSymbol)code.Symbol("Emails")).GetMembers().First(member => member is IPropertySymbol);
        Assert.Equal("name", code.Resolve(indexer.Parameters[0]).Category);
        Assert.Equal("name", code.Resolve(indexer.GetMethod!.Parameters[0]).Category);
        Assert.Equal("name", code.Resolve(indexer.SetMethod!.Parameters[0]).Category);
        Assert.False(code.Resolve(indexer.SetMethod!.Parameters[1]).IsPersonal);
    }

    [Fact]
    public void Parameters_inherit_from_the_overridden_and_implemented_method()
    {
        var code = Code.Of("""
            public interface IMailer { [return: PersonalData("name")] string Send([PersonalData("email-address")] string address, string text); }
            public class Mailer : IMailer { public virtual string Send(string to, string text) => text; }
            public class Newsletter : Mailer { public override string Send(string to, string text) => text; }
            """);
        Assert.Equal("email-address", code.Parameter("Newsletter.Send", "to").Category);
        Assert.False(code.Parameter("Newsletter.Send", "text").IsPersonal);
        Assert.Equal("name", code.Datum("Newsletter.Send").Category);
    }
}
