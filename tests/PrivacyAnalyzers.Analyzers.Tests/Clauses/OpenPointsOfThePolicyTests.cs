using PrivacyAnalyzers.Analyzers.Rules.Policy;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Clauses;

/// <summary>What the sample's policy leaves open comes out of it by itself, and is never papered over.</summary>
public class OpenPointsOfThePolicyTests
{
    [Theory]
    [InlineData("no legal basis is named", "the legal basis of 'customer-relationship-management' (GDPR Art. 6(1))")]
    [InlineData("36 months without a start event", "from which event the P36M of 'other-purposes' are counted (GDPR Art. 5(1)(e))")]
    [InlineData("the relation's tail has no number", "how long the criterion of 'customer-relationship' comes to: it is no period (GDPR Art. 13(2)(a))")]
    [InlineData("invoices at 36 months against statutory periods", "which law allows or wants the P36M of 'other-purposes' for 'invoicing', for which laws set periods of their own (GDPR Art. 6(1)(c))")]
    [InlineData("two rules for invoices", "how long data for 'invoicing' is kept: 'other-purposes' and 'accounting-records' say different things (GDPR Art. 5(1)(e))")]
    [InlineData("a criterion of profiling in no list", "whether 'profiling' may use 'user-role': it is a criterion of the profiling, but no purpose lists it among its data (GDPR Art. 5(1)(c))")]
    [InlineData("open-ended lists", "what belongs to 'customer-care', which lists examples only (GDPR Art. 5(1)(b))")]
    [InlineData("the list of purposes is open-ended", "what belongs to 'purposes', which lists examples only (GDPR Art. 5(1)(b))")]
    [InlineData("equivalent rules are no ground for a transfer", "on which ground of Chapter V data goes to 'contract-performers': what is stated is none (GDPR Art. 44)")]
    [InlineData("voluntary is no ground", "what binds 'contract-performers' but its own free will, which binds no processor and carries no transfer (GDPR Art. 28(3) and 46)")]
    [InlineData("the act of 1992 is repealed", "which law takes the place of 'belgian-act-1992', repealed on 2018-09-05 (GDPR Art. 5(1)(a))")]
    [InlineData("suppliers have no purpose", "for what the data of 'supplier' is processed: no purpose names them (GDPR Art. 5(1)(b))")]
    [InlineData("partners have no purpose", "for what the data of 'partner' is processed: no purpose names them (GDPR Art. 5(1)(b))")]
    [InlineData("statistics feed direct marketing", "whether data for 'statistics' may really serve 'direct-marketing': that is promotion, which people can always refuse (GDPR Art. 6(4) and 21(2))")]
    [InlineData("contact persons are collected indirectly", "how 'contact-person' are informed, whose data comes from customer (GDPR Art. 14)")]
    [InlineData("consent withdrawal", "how people withdraw their consent (GDPR Art. 7(3))")]
    [InlineData("automated decisions", "whether 'profiling' leads to decisions without a human (GDPR Art. 22)")]
    [InlineData("impact assessment", "whether 'profiling' needs an impact assessment (GDPR Art. 35)")]
    [InlineData("free text", "what 'free-text' holds for 'customer-care': free text can hold anything (GDPR Art. 5(1)(c))")]
    [InlineData("notice references", "where people are informed of 'direct-marketing' (GDPR Art. 13(1)(c))")]
    [InlineData("the published list of recipients", "where 'providers' is found (GDPR Art. 12(1))")]
    public async Task An_open_point_comes_out_of_the_policy(string known, string open)
    {
        var test = AnalyzerTest.For(new PolicyFileRulesAnalyzer(new PolicyStatementIsComplete())) with
        {
            Sources = ["class C { }"],
            AdditionalFiles = [new SourceFile("/0/privacy-policy.json", ClauseTest.SamplePolicy)],
        };

        var said = (await test.Observe()).Select(finding => finding.GetMessage());
        Assert.True(said.Contains("The policy leaves open: " + open), known);
    }
}
