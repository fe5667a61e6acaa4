using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Declarations.Tests.Resolution;

public class PurposeResolutionTests
{
    [Theory]
    [InlineData("Customer.Own", "own")]
    [InlineData("Customer.FromType", "type")]
    [InlineData("Plain.FromAssembly", "assembly")]
    [InlineData("Derived.FromBaseType", "type")]
    [InlineData("Override.FromType", "overridden")]
    public void Nearest_level_wins_and_replaces_the_rest(string member, string purpose)
    {
        var code = Code.Of("[assembly: Purpose(\"assembly\")]", """
            [Purpose("type")]
            public class Customer
            {
                [PersonalData, Purpose("own")] public string? Own { get; set; }
                [PersonalData] public virtual string? FromType { get; set; }
            }

            public class Plain
            {
                [PersonalData] public string? FromAssembly { get; set; }
            }

            public class Derived : Customer
            {
                [PersonalData] public string? FromBaseType { get; set; }
            }

            public class Intermediate : Customer
            {
                [Purpose("overridden")] public override string? FromType { get; set; }
            }

            public class Override : Intermediate
            {
                public override string? FromType { get; set; }
            }
            """);
        Assert.Equal([purpose], code.Datum(member).Purposes);
    }

    [Fact]
    public void Containing_type_comes_before_the_overridden_member()
    {
        var code = Code.Of("""
            public class Person
            {
                [PersonalData, Purpose("person")] public virtual string? Name { get; set; }
            }

            [Purpose("customer")]
            public class Customer : Person
            {
                public override string? Name { get; set; }
            }
            """);
        Assert.Equal(["customer"], code.Datum("Customer.Name").Purposes);
        Assert.Equal(DeclarationLevelKind.InheritedMember, code.Datum("Customer.Name").PersonalLevel!.Kind);
    }

    [Fact]
    public void Several_attributes_on_one_target_are_a_union()
    {
        var code = Code.Of("""
            public class Customer
            {
                [PersonalData, Purpose("a", "b"), Purpose("b", "c")] [field: Purpose("d")] public string? Name { [return: Purpose("e")] get; [param: Purpose("f")] set; }
            }
            """);
        Assert.Equal(["a", "b", "c", "d", "e", "f"], code.Datum("Customer.Name").Purposes);
    }

    [Fact]
    public void Several_interfaces_are_a_union()
    {
        var code = Code.Of("""
            public interface IReader { [PersonalData, Purpose("newsletter")] string Name { get; } }
            public interface IPayer { [PersonalData, Purpose("billing")] string Name { get; } }
            public class Customer : IReader, IPayer { public string Name => ""; }
            """);
        Assert.Equal(["billing", "newsletter"], code.Datum("Customer.Name").Purposes);
    }

    [Fact]
    public void Type_of_the_implemented_member_gives_its_default()
    {
        var code = Code.Of("""
            [Purpose("service")] public interface IPerson { [PersonalData] string Name { get; } }
            public class Customer : IPerson { public string Name => ""; public string Other => ""; }
            """);
        Assert.Equal(["service"], code.Datum("Customer.Name").Purposes);
        Assert.Empty(code.Datum("Customer.Other").Purposes);
    }

    [Fact]
    public void Nested_types_inherit_nothing()
    {
        var code = Code.Of("""
            [PersonalData, Purpose("service"), Retention("P1Y", From = "collection"), DataSubject("customer")]
            public class Customer
            {
                public class Contact
                {
                    public string? Name { get; set; }
                }
            }
            """);
        var datum = code.Datum("Customer.Contact.Name");
        Assert.False(datum.IsPersonal);
        Assert.Empty(datum.Purposes);
        Assert.Empty(datum.Retentions);
        Assert.Empty(datum.DataSubjects);
    }

    [Fact]
    public void Placeholder_and_empty_ids_are_no_purposes()
    {
        var code = Code.Of("""
            public class Customer
            {
                [PersonalData, Purpose("to-be-decided", "billing", " ")] public string? Name { get; set; }
                [PersonalData, Purpose("to-be-decided")] public string? Email { get; set; }
                [PersonalData, Purpose("")] public string? Phone { get; set; }
            }
            """);
        Assert.Equal(["billing"], code.Datum("Customer.Name").Purposes);
        Assert.Empty(code.Datum("Customer.Email").Purposes);
        Assert.True(code.Datum("Customer.Email").HasPlaceholderPurpose);
        Assert.False(code.Datum("Customer.Phone").HasPlaceholderPurpose);
    }

    [Fact]
    public void Generic_members_are_resolved_by_their_definition()
    {
        var code = Code.Of("""
            public class Box<T>
            {
                [PersonalData, Purpose("service")] public T? Value { get; set; }
            }

            public class Uses
            {
                public Box<string>? Box { get; set; }
            }
            """);
        var box = ((Microsoft.CodeAnalysis.IPropertySymbol)code.Symbol("Uses.Box")).Type;
        Assert.Equal(["service"], code.Resolve(box.GetMembers("Value").Single()).Purposes);
    }

    [Fact]
    public void Parts_of_partial_types_and_members_add_up()
    {
        var code = Code.Of("""
            [Purpose("type")] public partial class Customer
            {
                [PersonalData] public partial string Email { get; }
                [return: PersonalData] public partial string Find([PersonalData] string name);
            }
            """, """
            public partial class Customer
            {
                [Purpose("property")] public partial string Email => "";
                [return: Purpose("result")] public partial string Find([Purpose("parameter")] string name) => name;
                [PersonalData] public string? Other { get; set; }
            }
            """);
        Assert.Equal(["property"], code.Datum("Customer.Email").Purposes);
        Assert.Equal(["result"], code.Datum("Customer.Find").Purposes);
        Assert.Equal(["parameter"], code.Parameter("Customer.Find", "name").Purposes);
        Assert.Equal(["type"], code.Datum("Customer.Other").Purposes);
    }
}
