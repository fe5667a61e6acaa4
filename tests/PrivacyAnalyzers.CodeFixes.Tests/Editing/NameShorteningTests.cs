using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.CodeFixes.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests.Editing;

public class NameShorteningTests
{
    private const string Identity =
        """
        namespace Microsoft.AspNetCore.Identity
        {
            public class PersonalDataAttribute : System.Attribute { }
            public class ProtectedPersonalDataAttribute : PersonalDataAttribute { }
        }
        """;

    private static CodeFixTest Test => CodeFixTest.For(new DeclarationRulesAnalyzer(new PersonalDataDeclaresPurpose()), new PersonalDataDeclaresPurposeCodeFix());

    private static Task Fix(string source, string fixedSource, params string[] otherFiles) =>
        (Test with { Sources = [source, .. otherFiles], FixedSources = [fixedSource, .. otherFiles] }).Run();

    [Fact]
    public Task Missing_using_is_added_in_order() => Fix(
        """
        using System.Text;
        using Microsoft.AspNetCore.Identity;
        using Shop.Orders;

        namespace Shop
        {
            class User
            {
                [ProtectedPersonalData]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
        }

        namespace Shop.Orders { class Order { } }
        """,
        """
        using System.Text;
        using Microsoft.AspNetCore.Identity;
        using PrivacyAnalyzers;
        using Shop.Orders;

        namespace Shop
        {
            class User
            {
                [ProtectedPersonalData]
                [Purpose(Purposes.ToBeDecided)]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
        }

        namespace Shop.Orders { class Order { } }
        """,
        Identity);

    [Fact]
    public Task Identity_attribute_of_our_name_keeps_its_meaning() => Fix(
        """
        using Microsoft.AspNetCore.Identity;

        namespace Shop;

        class User
        {
            [PersonalData]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        """
        using Microsoft.AspNetCore.Identity;

        namespace Shop;

        class User
        {
            [PersonalData]
            [PrivacyAnalyzers.Purpose(PrivacyAnalyzers.Purposes.ToBeDecided)]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        Identity);

    [Fact]
    public Task Using_inside_the_namespace_does_not_take_over_the_name_of_the_Identity_attribute() => Fix(
        """
        using Microsoft.AspNetCore.Identity;

        namespace Shop
        {
            using System;

            class User
            {
                [PersonalData]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
        }
        """,
        """
        using Microsoft.AspNetCore.Identity;

        namespace Shop
        {
            using System;

            class User
            {
                [PersonalData]
                [PrivacyAnalyzers.Purpose(PrivacyAnalyzers.Purposes.ToBeDecided)]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
        }
        """,
        Identity);

    [Fact]
    public Task Files_that_use_both_attributes_get_short_names() => Fix(
        """
        using Microsoft.AspNetCore.Identity;
        using PrivacyAnalyzers;
        using PersonalDataAttribute = PrivacyAnalyzers.PersonalDataAttribute;

        class User
        {
            [PersonalData, ProtectedPersonalData]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        """
        using Microsoft.AspNetCore.Identity;
        using PrivacyAnalyzers;
        using PersonalDataAttribute = PrivacyAnalyzers.PersonalDataAttribute;

        class User
        {
            [PersonalData, ProtectedPersonalData, Purpose(Purposes.ToBeDecided)]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        Identity);

    [Fact]
    public Task Own_types_and_members_of_our_names_are_told_apart() => Fix(
        """
        using PrivacyAnalyzers;

        namespace Shop
        {
            class Purposes { }

            class Customer
            {
                [PersonalData]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
        }

        namespace Club
        {
            class Member
            {
                public Purposes? Purposes { get; set; }

                [PersonalData]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }

            class Purposes { }
        }

        namespace Own
        {
            class PurposeAttribute : System.Attribute { }

            class Visitor
            {
                [PersonalData]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
        }
        """,
        """
        using PrivacyAnalyzers;

        namespace Shop
        {
            class Purposes { }

            class Customer
            {
                [PersonalData]
                [Purpose(PrivacyAnalyzers.Purposes.ToBeDecided)]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
        }

        namespace Club
        {
            class Member
            {
                public Purposes? Purposes { get; set; }

                [PersonalData]
                [Purpose(PrivacyAnalyzers.Purposes.ToBeDecided)]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }

            class Purposes { }
        }

        namespace Own
        {
            class PurposeAttribute : System.Attribute { }

            class Visitor
            {
                [PersonalData]
                [PrivacyAnalyzers.Purpose(Purposes.ToBeDecided)]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
        }
        """);

    [Fact]
    public Task Member_called_Purposes_does_not_hide_the_constants() => Fix(
        """
        using PrivacyAnalyzers;

        class Customer
        {
            public string[] Purposes { get; set; } = [];

            [PersonalData]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        """
        using PrivacyAnalyzers;

        class Customer
        {
            public string[] Purposes { get; set; } = [];

            [PersonalData]
            [Purpose(PrivacyAnalyzers.Purposes.ToBeDecided)]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task Own_namespace_called_PrivacyAnalyzers_needs_global() => Fix(
        """
        using global::PrivacyAnalyzers;

        namespace Shop.PrivacyAnalyzers
        {
            class Purposes { }

            class Customer
            {
                [PersonalData]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
        }
        """,
        """
        using global::PrivacyAnalyzers;

        namespace Shop.PrivacyAnalyzers
        {
            class Purposes { }

            class Customer
            {
                [PersonalData]
                [Purpose(global::PrivacyAnalyzers.Purposes.ToBeDecided)]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
        }
        """);

    [Fact]
    public Task Qualified_neighbours_are_followed() => Fix(
        """
        using P = PrivacyAnalyzers;

        class Customer
        {
            [PrivacyAnalyzers.PersonalData]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        """
        using P = PrivacyAnalyzers;

        class Customer
        {
            [PrivacyAnalyzers.PersonalData]
            [P.Purpose(P.Purposes.ToBeDecided)]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """);

    [Fact]
    public Task Global_usings_are_enough() => Fix(
        """
        class Customer
        {
            [PersonalData]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        """
        class Customer
        {
            [PersonalData]
            [Purpose(Purposes.ToBeDecided)]
            public string {|PRIV1001:Email|} { get; set; } = "";
        }
        """,
        "global using PrivacyAnalyzers;");

    [Fact]
    public Task Using_goes_below_the_file_header() => Fix(
        """
        // Copyright.

        #nullable enable

        namespace Shop;

        class User
        {
            [Microsoft.AspNetCore.Identity.PersonalData]
            public string? {|PRIV1001:Email|} { get; set; }
        }
        """,
        """
        // Copyright.

        #nullable enable

        using PrivacyAnalyzers;

        namespace Shop;

        class User
        {
            [Microsoft.AspNetCore.Identity.PersonalData]
            [Purpose(Purposes.ToBeDecided)]
            public string? {|PRIV1001:Email|} { get; set; }
        }
        """,
        Identity);

    [Fact]
    public Task Top_level_statements_keep_their_place() => (Test with
    {
        OutputKind = OutputKind.ConsoleApplication,
        Sources =
        [
            """
            using System;

            Console.WriteLine(new User().Email);

            class User
            {
                [Microsoft.AspNetCore.Identity.PersonalData]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
            """,
            Identity,
        ],
        FixedSources =
        [
            """
            using System;
            using PrivacyAnalyzers;

            Console.WriteLine(new User().Email);

            class User
            {
                [Microsoft.AspNetCore.Identity.PersonalData]
                [Purpose(Purposes.ToBeDecided)]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
            """,
            Identity,
        ],
    }).Run();

    [Fact]
    public Task Old_language_versions_are_respected() => (Test with
    {
        LanguageVersion = LanguageVersion.CSharp7_3,
        Sources =
        [
            """
            namespace Shop
            {
                class User
                {
                    [Microsoft.AspNetCore.Identity.PersonalData]
                    public string {|PRIV1001:Email|} { get; set; }
                }
            }
            """,
            Identity,
        ],
        FixedSources =
        [
            """
            using PrivacyAnalyzers;

            namespace Shop
            {
                class User
                {
                    [Microsoft.AspNetCore.Identity.PersonalData]
                    [Purpose(Purposes.ToBeDecided)]
                    public string {|PRIV1001:Email|} { get; set; }
                }
            }
            """,
            Identity,
        ],
    }).Run();

    [Fact]
    public Task Without_the_annotations_there_is_nothing_to_write() => (Test with
    {
        ReferencesAnnotations = false,
        OffersNoFix = true,
        Sources =
        [
            """
            class User
            {
                [Microsoft.AspNetCore.Identity.PersonalData]
                public string {|PRIV1001:Email|} { get; set; } = "";
            }
            """,
            Identity,
        ],
    }).Run();
}
