using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.PolicyFiles;

/// <summary>Attributes that people already have count as declarations: those that everybody knows, and those that the policy maps.</summary>
public class ForeignAttributeTests
{
    private const string Marks =
        """
        namespace Acme
        {
            public enum Level { Open, Personal }
            public class SensitiveAttribute(Level level = Level.Open) : System.Attribute { public Level Level => level; }
            public class VerySensitiveAttribute() : SensitiveAttribute(Level.Personal);
        }

        namespace Elsewhere
        {
            public class SensitiveAttribute : System.Attribute;
        }

        """;

    private const string Compliance =
        """
        namespace Microsoft.Extensions.Compliance.Classification
        {
            public struct DataClassification(string taxonomy, string value) { public string Taxonomy => taxonomy; public string Value => value; }
            public class DataClassificationAttribute : System.Attribute { protected DataClassificationAttribute(DataClassification classification) { } }
            public class UnknownDataClassificationAttribute() : DataClassificationAttribute(default);
        }

        namespace Acme
        {
            using Microsoft.Extensions.Compliance.Classification;

            public static class Taxonomy
            {
                public static DataClassification PersonalData => new("Acme", nameof(PersonalData));
                public static DataClassification NonPersonal => new("Acme", nameof(NonPersonal));
                public static DataClassification Secret => new("Acme", nameof(Secret));
            }

            public class CustomerContentAttribute() : DataClassificationAttribute(Taxonomy.PersonalData);
            public class IdentifiableAttribute : DataClassificationAttribute { public IdentifiableAttribute() : base(new("Acme", "PII")) { } }
            public class HarmlessAttribute() : DataClassificationAttribute(Taxonomy.NonPersonal);
            public class KeyAttribute() : DataClassificationAttribute(Taxonomy.Secret);
            public class PersonalSecretAttribute() : DataClassificationAttribute(Taxonomy.Secret);
        }

        """;

    private static AnalyzerTest Test(string code) =>
        AnalyzerTest.For(new DeclarationRulesAnalyzer(new PersonalDataDeclaresPurpose())) with { Sources = [code] };

    private static string Maps(string rest) => $$""" "attributes": [ { "name": "Acme.SensitiveAttribute"{{rest}} } ] """;

    [Theory]
    [InlineData("[Acme.Sensitive] public string {|PRIV1001:Email|} { get; set; }")]
    [InlineData("[Acme.VerySensitive] public string {|PRIV1001:Email|} { get; set; }")]
    [InlineData("public void Mail([Acme.Sensitive] string {|PRIV1001:to|}) { }")]
    [InlineData("[Elsewhere.Sensitive] public string Email { get; set; }")]
    public Task A_mapped_attribute_means_personal_data_by_its_full_name(string member) =>
        Test(Marks + "class Customer { " + member + " }").Under(Maps("")).Run();

    [Fact]
    public Task An_attribute_that_nobody_maps_means_nothing() => Test(Marks + "class Customer { [Acme.Sensitive] public string Email { get; set; } }").Run();

    [Fact]
    public Task A_mapping_may_give_the_purpose_as_well() =>
        Test(Marks + "class Customer { [Acme.Sensitive] public string Email { get; set; } }").Under(Maps(""", "purposes": ["invoicing"] """)).Run();

    [Theory]
    [InlineData("[Acme.Sensitive(Acme.Level.Personal)] public string {|PRIV1001:Email|} { get; set; }")]
    [InlineData("[Acme.Sensitive(Acme.Level.Open)] public string Email { get; set; }")]
    public Task A_mapping_may_be_for_one_value_only(string member) =>
        Test(Marks + "class Customer { " + member + " }").Under(Maps(""", "value": "Personal" """)).Run();

    [Theory]
    [InlineData("not-personal-data")]
    [InlineData("legal-person")]
    public Task A_mapping_may_say_that_it_is_no_personal_data(string means) =>
        Test(Marks + "abstract class Party { [PrivacyAnalyzers.PersonalData] public abstract string {|PRIV1001:Name|} { get; } } class Firm : Party { [Acme.Sensitive] public override string Name => \"\"; }")
            .Under(Maps($$""", "means": "{{means}}" """)).Run();

    [Theory]
    [InlineData("[Acme.CustomerContent] public string {|PRIV1001:Email|} { get; set; }")]
    [InlineData("[Acme.Identifiable] public string {|PRIV1001:Email|} { get; set; }")]
    [InlineData("[Acme.Harmless] public string Email { get; set; }")]
    [InlineData("[Acme.Key] public string Email { get; set; }")]
    [InlineData("[Acme.PersonalSecret] public string Email { get; set; }")]
    [InlineData("[Microsoft.Extensions.Compliance.Classification.UnknownDataClassification] public string Email { get; set; }")]
    public Task A_data_classification_counts_when_its_value_says_personal(string member) =>
        Test("""[assembly: PrivacyAnalyzers.DataSubject("customer")]""" + "\n" + Compliance + "class Customer { " + member + " }").Run();
}
