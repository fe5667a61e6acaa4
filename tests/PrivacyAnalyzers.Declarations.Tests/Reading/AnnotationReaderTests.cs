using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Reading;

namespace PrivacyAnalyzers.Declarations.Tests.Reading;

public class AnnotationReaderTests
{
    [Fact]
    public void Ids_are_read_however_they_are_written()
    {
        var code = Code.Of("""
            using static PrivacyAnalyzers.Purposes;
            using P = PrivacyAnalyzers.Purposes;

            public class Customer
            {
                private const string Own = "own-" + "purpose";

                [Purpose("literal", Invoicing, P.Newsletter, Own)]
                [Purpose(furtherPurposes: new[] { "array" }, purpose: "named")]
                [Purpose("null", null!)]
                public string? Email { get; set; }
            }
            """);
        var said = AnnotationReader.ReadData(code.Symbol("Customer.Email").GetAttributes());
        Assert.Equal(["literal", Purposes.Invoicing, Purposes.Newsletter, "own-purpose", "named", "array", "null"], said.Purposes);
    }

    [Fact]
    public void Everything_about_code_is_read()
    {
        var code = Code.Of("""
            public class Customer
            {
                [ProcessingActivity("Mail", "newsletter", "support"), Recipient("mailer"), AccessGround("support"), ConsentCheck("newsletter"), Anonymizes, Pseudonymizes]
                [ErasureHandler(typeof(Customer)), AccessHandler(typeof(List<>)), ObjectionHandler("newsletter"), AuditedAccess, SecurityMeasure("two-factor")]
                public bool Run([AccessRequest("support")] object request) => true;
            }
            """);
        var said = AnnotationReader.ReadCode(code.Symbol("Customer.Run").GetAttributes());
        Assert.Equal("Mail", Assert.Single(said.Activities).Name);
        Assert.Equal(["newsletter", "support"], said.Activities[0].Purposes);
        Assert.Equal(["mailer"], said.Recipients);
        Assert.Equal(["support"], said.AccessGrounds);
        Assert.Equal(["newsletter"], said.ConsentChecks);
        Assert.True(said is { Anonymizes: true, Pseudonymizes: true, IsAudited: true });
        Assert.Equal(["T:Customer"], said.ErasureHandlers);
        Assert.Equal(["T:System.Collections.Generic.List`1"], said.AccessHandlers);
        Assert.Equal(["newsletter"], said.ObjectionHandlers);
        Assert.Equal(["two-factor"], said.SecurityMeasures);
        var request = ((IMethodSymbol)code.Symbol("Customer.Run")).Parameters[0];
        Assert.Equal(["support"], AnnotationReader.ReadCode(request.GetAttributes()).AccessRequests);
    }

    [Fact]
    public void Every_annotation_there_is_has_a_name_here()
    {
        var attributes = typeof(PersonalDataAttribute).Assembly.GetExportedTypes().Where(type => type.IsSubclassOf(typeof(Attribute))).Select(type => type.Name);
        Assert.Equal(attributes.Order(StringComparer.Ordinal), AnnotationNames.All.Order(StringComparer.Ordinal));
    }
}
