using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Library;

public class ModelTableTests
{
    private const string Code =
        """
        namespace Acme.Crm
        {
            public interface ISender { void Send(string text); string Last { get; } }
            public class Client : ISender
            {
                public Client(string key) { }
                public void Send(string text) { }
                public string Last => "";
                public virtual string Find(string name, int page) => "";
                public string Find(string name) => "";
                public string FindAll() => "";
                public class Page { public string Text() => ""; }
            }
            public class TracingClient : Client
            {
                public TracingClient() : base("") { }
                public override string Find(string name, int page) => "";
                public string Peek() => "";
            }
            namespace Deep { public class Thing { public string Text() => ""; } }
        }
        namespace Acme.CrmTools { public class Thing { public string Text() => ""; } }
        """;

    [Theory]
    [InlineData("Find : passes", true)]
    [InlineData("Find(name, page) : passes", true)]
    [InlineData("Find(name, *) : passes", true)]
    [InlineData("Find* : passes", true)]
    [InlineData("* : passes", true)]
    [InlineData("Find(name) : passes", false)]
    [InlineData("Find(text, page) : passes", false)]
    [InlineData("Fin : passes", false)]
    [InlineData("find : passes", false)]
    public void A_member_goes_by_its_name_and_parameters(string row, bool isFound) =>
        Assert.Equal(isFound, Find("Acme.Crm.Client\n    " + row, "Acme.Crm.Client", "Find", parameters: 2) is not null);

    [Fact]
    public void The_most_precise_row_wins_and_equals_add_up()
    {
        const string Rows =
            """
            Acme.Crm.Client
                * : neutral
                Find* : keeps
                Find : passes
                Find : only-writes
                Find(name) : returns-this
            """;

        Assert.Equal(MemberTraits.Passes | MemberTraits.OnlyWrites, Find(Rows, "Acme.Crm.Client", "Find", 2)!.Traits);
        Assert.Equal(MemberTraits.ReturnsThis, Find(Rows, "Acme.Crm.Client", "Find", 1)!.Traits);
        Assert.Equal(MemberTraits.Keeps, Find(Rows, "Acme.Crm.Client", "FindAll", 0)!.Traits);
        Assert.Equal(MemberTraits.Neutral, Find(Rows, "Acme.Crm.Client", "Send", 1)!.Traits);
    }

    [Fact]
    public void What_is_said_of_a_member_holds_where_it_is_overridden_or_implemented()
    {
        Assert.NotNull(Find("Acme.Crm.Client\n    * : passes", "Acme.Crm.TracingClient", "Find", 2));
        Assert.NotNull(Find("Acme.Crm.ISender\n    Send : passes", "Acme.Crm.Client", "Send", 1));
        Assert.NotNull(Find("Acme.Crm.ISender\n    Last : passes", "Acme.Crm.Client", "get_Last", 0));
    }

    [Fact]
    public void What_is_said_of_all_members_of_a_type_is_not_said_of_those_that_derived_types_add() =>
        Assert.Null(Find("Acme.Crm.Client\n    * : passes", "Acme.Crm.TracingClient", "Peek", 0));

    [Fact]
    public void A_constructor_is_called_new()
    {
        Assert.NotNull(Find("Acme.Crm.Client\n    new(key) : keeps", "Acme.Crm.Client", ".ctor", 1));
        Assert.Null(Find("Acme.Crm.Client\n    new : keeps", "Acme.Crm.TracingClient", ".ctor", 0));
    }

    [Fact]
    public void A_nested_type_follows_a_plus() => Assert.NotNull(Find("Acme.Crm.Client+Page\n    Text : passes", "Acme.Crm.Client+Page", "Text", 0));

    [Fact]
    public void A_namespace_holds_for_the_namespaces_below_it_and_no_others()
    {
        const string Rows = "Acme.Crm.*\n    * : passes";

        Assert.NotNull(Find(Rows, "Acme.Crm.Client", "Send", 1));
        Assert.NotNull(Find(Rows, "Acme.Crm.Deep.Thing", "Text", 0));
        Assert.Null(Find(Rows, "Acme.CrmTools.Thing", "Text", 0));
    }

    [Fact]
    public void The_longer_namespace_wins() =>
        Assert.Equal(MemberTraits.Neutral, Find("Acme.*\n    * : passes\nAcme.Crm.Deep.*\n    * : neutral\nAcme.Crm.*\n    * : keeps", "Acme.Crm.Deep.Thing", "Text", 0)!.Traits);

    private static ModelEffects? Find(string rows, string type, string member, int parameters)
    {
        var file = ModelFile.Parse(rows);
        Assert.Empty(file.BadLines);
        var compilation = CSharpCompilation.Create("Acme", [CSharpSyntaxTree.ParseText(Code)], ReferenceAssemblies.Net);
        var method = compilation.GetTypeByMetadataName(type)!.GetMembers(member).OfType<IMethodSymbol>().Single(method => method.Parameters.Length == parameters);
        return new ModelTable(file.Rows).Find(method);
    }
}
