using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Declarations.Tests.Resolution;

public class RecordResolutionTests
{
    private const string Records = """
        public record Person([PersonalData("name"), Purpose("service")] string Name, [property: PersonalData("email-address")] string Email, int Age)
        {
            public Person(string email) : this("", email, 0) { }
        }

        public readonly record struct Contact([PersonalData("name")] string Name, [property: PersonalData("email-address")] string Email);

        public record Explicit
        {
            public Explicit([PersonalData("name")] string Name) => this.Name = Name;
            public string Name { get; init; }
        }

        public class Holder([PersonalData("name")] string Name)
        {
            public string Name { get; } = Name;
        }
        """;

    public static TheoryData<bool> FromSourceOrReference => [true, false];

    [Theory]
    [MemberData(nameof(FromSourceOrReference))]
    public void Positional_parameter_and_property_are_one_datum(bool source)
    {
        var code = source ? Code.Of(Records) : Code.Referenced(Records);
        Assert.Equal("name", code.Datum("Person.Name").Category);
        Assert.Equal(["service"], code.Datum("Person.Name").Purposes);
        Assert.Equal("email-address", code.Datum("Person.Email").Category);
        Assert.False(code.Datum("Person.Age").IsPersonal);
        Assert.Equal("name", code.Datum("Contact.Name").Category);
        Assert.Equal("email-address", code.Datum("Contact.Email").Category);

        var constructor = ((INamedTypeSymbol)code.Symbol("Person")).InstanceConstructors.Single(candidate => candidate.Parameters.Length == 3);
        Assert.Same(code.Datum("Person.Email"), code.Resolve(constructor.Parameters[1]));
    }

    [Theory]
    [MemberData(nameof(FromSourceOrReference))]
    public void Parameter_of_another_constructor_is_no_property(bool source)
    {
        var code = source ? Code.Of(Records) : Code.Referenced(Records);
        var further = ((INamedTypeSymbol)code.Symbol("Person")).InstanceConstructors.Single(candidate => candidate.Parameters is [{ Name: "email" }]);
        Assert.False(code.Resolve(further.Parameters[0]).IsPersonal);
        Assert.False(code.Datum("Explicit.Name").IsPersonal);
        Assert.False(code.Datum("Holder.Name").IsPersonal);
    }

    [Fact]
    public void Copied_parameter_inherits_from_the_base_records_property()
    {
        var code = Code.Of(Records, "public record Customer(string Name, string Email, int Number) : Person(Name, Email, 0);");
        var constructor = ((INamedTypeSymbol)code.Symbol("Customer")).InstanceConstructors.Single(candidate => candidate.Parameters.Length == 3);
        Assert.Equal("name", code.Resolve(constructor.Parameters[0]).Category);
        Assert.Equal(["service"], code.Resolve(constructor.Parameters[0]).Purposes);
        Assert.Equal("email-address", code.Resolve(constructor.Parameters[1]).Category);
        Assert.False(code.Resolve(constructor.Parameters[2]).IsPersonal);
    }

    [Fact]
    public void Positional_property_that_overrides_an_abstract_one_inherits_its_declaration()
    {
        var code = Code.Of("""
            public abstract record Party
            {
                [PersonalData("name"), Purpose("service")] public abstract string Name { get; init; }
            }

            public record Customer(string Name) : Party;
            """);
        Assert.Equal("name", code.Datum("Customer.Name").Category);
    }

    [Fact]
    public void Declarations_of_a_referenced_assembly_resolve_as_in_source()
    {
        const string source = """
            [assembly: DataSubject("user")]

            [Purpose("service"), Retention("P1Y", From = "collection"), ProcessedOnBehalfOf("customers")]
            public class Customer
            {
                [PersonalData("email-address"), Purpose("billing", "newsletter"), Retention("P7Y", From = "document-date", For = new[] { "billing" })]
                public string? Email { get; set; }
            }
            """;
        Assert.All([Code.Of(source), Code.Referenced(source)], code =>
        {
            var datum = code.Datum("Customer.Email");
            Assert.Equal("email-address", datum.Category);
            Assert.Equal(["billing", "newsletter"], datum.Purposes);
            Assert.Equal(["user"], datum.DataSubjects);
            Assert.Equal("customers", datum.OnBehalfOf);
            Assert.Equal("P7Y", datum.RetentionFor("billing")!.PeriodOrRule);
            Assert.Equal("P1Y", datum.RetentionFor("newsletter")!.PeriodOrRule);
        });
    }
}
