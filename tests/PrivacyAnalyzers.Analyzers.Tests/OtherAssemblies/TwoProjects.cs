using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.Analysis;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.OtherAssemblies;

/// <summary>A project and another that refers to it, with what the build of the first wrote down for the second.</summary>
internal static class TwoProjects
{
    public const string Core = "Shop.Core";

    public const string Customer = """
        using System;
        using System.Collections.Generic;
        using PrivacyAnalyzers;

        namespace Shop;

        public class Customer
        {
            [PersonalData("email-address"), Purpose("billing")]
            public string Email { get; set; } = "";

            [PersonalData("email-address"), Purpose("newsletter")]
            public string NewsletterEmail { get; set; } = "";

            public string Reference { get; set; } = "";
        }


        """;

    private const string Newsletter = """
        using System;
        using System.Collections.Generic;
        using PrivacyAnalyzers;

        namespace Shop;

        [ProcessingActivity("Newsletter", "newsletter")]
        public class Newsletter
        {
            public static void Send(string text) { }
        }


        """;

    /// <summary>What the build of a project writes down.</summary>
    public static async Task<string> FlowsOf([StringSyntax("C#-test")] string core, params ImmutableArray<string> further)
    {
        var project = AnalyzerTest.For(new FlowRulesAnalyzer()) with
        {
            Sources = [Customer + core, .. further],
            AssemblyName = Core,
            BuildProperties = ImmutableDictionary<string, string>.Empty.Add("PrivacyFlowCarrier", "true"),
        };
        var carrier = Assert.Single(await project.Observe(), diagnostic => diagnostic.Id == "PRIV9902");
        return carrier.Properties["flows"]!;
    }

    /// <summary>Demands that just the marked expressions of the second project are reported, whether the first is compiled or its source is at hand.</summary>
    public static async Task Require([StringSyntax("C#-test")] string core, [StringSyntax("C#-test")] string shop) =>
        await Shop(core, shop, await FlowsOf(core)).Run();

    public static AnalyzerTest Shop(string core, string shop, string? flows) =>
        AnalyzerTest.For(new FlowRulesAnalyzer(new PurposeAllowsUse(), new PurposeAllowsUseAcrossCalls()), new FlowsOfReferencesAreReadable()) with
        {
            DefaultRule = "PRIV2001",
            Sources = [Newsletter + shop],
            ReferencedProjects = [new(Core, Customer + core)],
            AdditionalFiles = flows is null ? [] : [(Core + ".privacy-flows.txt", flows)],
        };
}
