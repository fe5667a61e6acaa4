using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Rules.PurposeFlow;

/// <summary>Tests of one flow rule beside the others, in a shop that bills, does research and sends a newsletter.</summary>
internal static class FlowTest
{
    private static readonly SourceFile Shop = new("Shop.cs", """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading.Tasks;
        global using PrivacyAnalyzers;

        public class Customer
        {
            [PersonalData("name"), Purpose("billing")]
            public string Name { get; set; } = "";

            [PersonalData("email-address"), Purpose("billing")]
            public string Email { get; set; } = "";

            [PersonalData("interest"), Purpose("research", "newsletter")]
            public string Interests { get; set; } = "";

            [PersonalData("phone-number"), Purpose("to-be-decided")]
            public string Phone { get; set; } = "";

            public int Number { get; set; }

            [ConsentCheck("newsletter")]
            public bool WantsNews { get; set; }
        }

        public class Newsletter
        {
            [ProcessingActivity("Monthly newsletter", "newsletter")]
            public void Send(string text) { }
        }
        """);

    public static AnalyzerTest Of(string rule, params string[] sources) =>
        AnalyzerTest.For(new FlowRulesAnalyzer()) with { Sources = [.. sources.Select(source => (SourceFile)source), Shop], OnlyRules = [rule] };
}
