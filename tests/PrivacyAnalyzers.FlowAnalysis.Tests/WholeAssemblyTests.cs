using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.FlowAnalysis.Tests;

public class WholeAssemblyTests
{
    [Fact]
    public async Task Code_of_an_assembly_that_runs_for_one_purpose_is_part_of_it_unless_something_nearer_speaks() =>
        await (AnalyzerTest.For(new FlowRulesAnalyzer(new PurposeAllowsUse())) with
        {
            Sources =
            [
                """
                using PrivacyAnalyzers;

                [assembly: ProcessingActivity("Newsletter", "newsletter")]

                public class Customer
                {
                    [PersonalData("name"), Purpose("billing")]
                    public string Name { get; set; } = "";

                    [PersonalData("email-address"), Purpose("newsletter")]
                    public string Mail { get; set; } = "";

                    public string Reference { get; set; } = "";
                }

                public class Mailing
                {
                    private readonly string initial = [|new Customer().Name|];

                    public string To { get; set; } = "";

                    public void Post(string text) { }

                    string Read(Customer c) => [|c.Name|];

                    string Fine(Customer c) => c.Mail + c.Reference;

                    [ProcessingActivity("Invoicing", "billing")]
                    string Nearer(Customer c) => c.Name;
                }

                [ProcessingActivity("Invoicing", "billing")]
                public class InvoiceRun
                {
                    public void Invoice(string text) { }

                    void Run(Customer c, Mailing mailing)
                    {
                        Invoice(c.Name);
                        mailing.To = [|c.Name|];
                        mailing.To = c.Reference;
                        mailing.Post([|c.Name|]);
                        mailing.Post(c.Reference);
                    }
                }
                """,
            ],
        }).Run();
}
