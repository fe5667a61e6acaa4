namespace PrivacyAnalyzers.Generators.Tests.RegisterManifest;

public class PlacesTests
{
    [Fact]
    public async Task Lambdas_of_one_member_are_numbered_in_the_order_they_are_written_in()
    {
        var manifest = await Manifests.Of("""
            using System;
            using PrivacyAnalyzers;
            public class Mailer
            {
                private Action<string> first = ([PersonalData] string s) => { }, second = ([PersonalData] string s) => { };
                public void Send()
                {
                    Action<string> one = ([PersonalData] string s) => { Action<string> inner = ([PersonalData] string s) => { }; };
                    Action<string> two = ([PersonalData] string s) => { };
                    first = second = one + two;
                }
            }
            """);

        Assert.Equal(
            [
                "F:Mailer.first#lambda:1#param:s",
                "F:Mailer.second#lambda:1#param:s",
                "M:Mailer.Send#lambda:1#lambda:1#param:s",
                "M:Mailer.Send#lambda:1#param:s",
                "M:Mailer.Send#lambda:2#param:s",
            ],
            manifest.Symbols());
    }

    [Fact]
    public async Task Lambdas_of_top_level_statements_are_those_of_one_method()
    {
        var manifest = await Manifests.Of(Manifests.Test("""
            using System;
            using PrivacyAnalyzers;
            Action<string> one = ([PersonalData] string s) => { };
            Action<string> two = ([PersonalData] string s) => { };
            (one + two)("");
            """) with { OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication });

        Assert.Equal(["#lambda:1#param:s", "#lambda:2#param:s"], manifest.Symbols().Select(symbol => symbol[symbol.LastIndexOf("#lambda")..]));
    }

    [Fact]
    public async Task Local_functions_of_one_name_are_numbered_from_the_second_on()
    {
        var manifest = await Manifests.Of("""
            using PrivacyAnalyzers;
            public class Mailer
            {
                public void Send()
                {
                    { Log(""); void Log([PersonalData] string s) { } }
                    { Log(""); void Log([PersonalData] string s) { } }
                }
            }
            """);

        Assert.Equal(["M:Mailer.Send#local:Log#param:s", "M:Mailer.Send#local:Log:2#param:s"], manifest.Symbols());
    }

    [Fact]
    public async Task The_result_of_a_delegate_is_data()
    {
        var data = Assert.Single((await Manifests.Of("""
            using PrivacyAnalyzers;
            namespace Shop;
            [return: PersonalData("name")] [return: Purpose("service")] public delegate string Get(int id);
            """)).Data);

        Assert.Equal(("M:Shop.Get.Invoke(System.Int32)#return", "return", "Shop.Get"), (data.Place.Symbol, data.Place.Kind, data.Place.Type));
        Assert.Equal(["service"], data.Purposes.Ids);
    }

    [Fact]
    public async Task Members_of_an_extension_block_are_named_by_the_class_around_it()
    {
        var manifest = await Manifests.Of("""
            using PrivacyAnalyzers;
            namespace Shop;
            public class Customer { }
            public static class Names
            {
                extension(Customer customer)
                {
                    [PersonalData("name")] public string Nick => "";
                    [return: PersonalData("name")] public string Full(System.Globalization.CultureInfo culture) => "";
                    public void Rename([PersonalData("name")] string to) { }
                }
                extension(string text)
                {
                    [PersonalData("name")] public string Nick => "";
                }
            }
            """);

        Assert.Equal(
            [
                "M:Shop.Names.extension(Customer).Full(System.Globalization.CultureInfo)#return",
                "M:Shop.Names.extension(Customer).Rename(System.String)#param:to",
                "P:Shop.Names.extension(Customer).Nick",
                "P:Shop.Names.extension(string).Nick",
            ],
            manifest.Symbols());
        Assert.All(manifest.Data, data => Assert.Equal("Shop.Names", data.Place.Type));
    }
}
