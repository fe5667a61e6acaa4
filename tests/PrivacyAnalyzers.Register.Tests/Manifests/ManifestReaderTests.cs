using PrivacyAnalyzers.Register.Manifests;

namespace PrivacyAnalyzers.Register.Tests.Manifests;

public class ManifestReaderTests
{
    [Fact]
    public void A_datum_keeps_everything_that_was_declared()
    {
        var data = Read(ManifestTexts.Full).Data[0];

        Assert.Equal(new DeclaredPlace("P:Shop.Customer.Email", "property", "Shop.Customer", "Email"), data.Place);
        Assert.Equal("email-address", data.Category);
        Assert.Equal(["customer"], data.DataSubjects.Ids);
        Assert.Equal("type", data.DataSubjects.Level);
        Assert.Equal(["newsletter", "service"], data.Purposes.Ids);
        Assert.Equal(["P36M", "contract-tail"], data.Retention.Select(retention => retention.Period));
        Assert.Equal(["last-contact", null], data.Retention.Select(retention => retention.From));
        Assert.Equal(new DeclaredRole(true, "cloud-customers", "type"), data.Role);
        Assert.Equal(["encryption"], data.Protection);
        Assert.True(data.IsTenantKey);
        Assert.Equal("bookkeeping", data.RetainedOnErasure);
    }

    [Fact]
    public void What_was_not_declared_is_absent()
    {
        var data = Read(ManifestTexts.Full).Data[1];

        Assert.Null(data.Category);
        Assert.Empty(data.Purposes.Ids);
        Assert.Empty(data.Retention);
        Assert.False(data.Role.IsProcessor);
        Assert.False(data.IsTenantKey);
        Assert.Null(data.RetainedOnErasure);
    }

    [Fact]
    public void Statements_activities_and_code_are_read()
    {
        var manifest = Read(ManifestTexts.Full);

        Assert.Equal([true, false], manifest.NotPersonal.Select(statement => statement.IsLegalPerson));
        Assert.Equal("an article", manifest.NotPersonal[1].Reason);
        Assert.Equal("Newsletter", Assert.Single(manifest.Activities).Name);
        Assert.Equal(["mail-provider", null], manifest.Code.Select(code => code.Id));
    }

    [Fact]
    public void Properties_of_a_later_version_are_passed_over()
    {
        var later = ManifestTexts.Empty("Shop").Replace("\"data\": []", "\"uses\": [{ \"by\": 1 }], \"data\": [{ \"symbol\": \"P:A.B\", \"shape\": {} }]", StringComparison.Ordinal);

        Assert.Equal("P:A.B", Assert.Single(Read(later).Data).Place.Symbol);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("{")]
    [InlineData("{}")]
    [InlineData("{ \"formatVersion\": \"1\", \"assembly\": \"Shop\" }")]
    [InlineData("{ \"formatVersion\": 0, \"assembly\": \"Shop\" }")]
    [InlineData("{ \"formatVersion\": 1 }")]
    public void What_is_no_manifest_is_a_problem(string text)
    {
        var reading = ManifestReader.Read(text, "Shop.dll");

        Assert.Null(reading.Manifest);
        Assert.Equal(ManifestProblemKind.Unreadable, reading.Problem?.Kind);
    }

    [Fact]
    public void A_newer_format_is_a_problem_of_its_own()
        => Assert.Equal(ManifestProblemKind.NewerFormat, ManifestReader.Read("{ \"formatVersion\": 2 }", "Shop.dll").Problem?.Kind);

    [Theory]
    [InlineData("\"data\": []", "\"data\": 1")]
    [InlineData("\"data\": []", "\"data\": [1, null, [], {}]")]
    [InlineData("\"data\": []", "\"data\": [{ \"purposes\": 1, \"retention\": {}, \"role\": \"x\", \"tenantKey\": \"yes\" }]")]
    [InlineData("\"code\": []", "\"code\": {}")]
    public void Values_of_another_kind_count_as_not_there(string known, string odd)
        => Assert.NotNull(ManifestReader.Read(ManifestTexts.Empty("Shop").Replace(known, odd, StringComparison.Ordinal), "Shop.dll").Manifest);

    private static AssemblyManifest Read(string text)
        => ManifestReader.Read(text, "Shop.dll").Manifest ?? throw new InvalidOperationException("The manifest was not read.");
}
