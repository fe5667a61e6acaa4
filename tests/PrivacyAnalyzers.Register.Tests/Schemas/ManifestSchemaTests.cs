namespace PrivacyAnalyzers.Register.Tests.Schemas;

public class ManifestSchemaTests
{
    [Fact]
    public void A_full_manifest_is_valid() => Assert.Empty(PublishedSchema.Manifest.Errors(ManifestTexts.Full));

    [Fact]
    public void An_empty_manifest_is_valid() => Assert.Empty(PublishedSchema.Manifest.Errors(ManifestTexts.Empty("Shop")));

    [Fact]
    public void Properties_of_a_later_version_are_valid()
        => Assert.Empty(PublishedSchema.Manifest.Errors(ManifestTexts.Full.Replace("\"tenantKey\": true", "\"tenantKey\": true, \"uses\": []", StringComparison.Ordinal)));

    [Theory]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": 2")]
    [InlineData("\"formatVersion\": 1", "\"formatVersion\": \"1\"")]
    [InlineData("schemas/manifest-1.json", "schemas/manifest-2.json")]
    [InlineData("\"assembly\": \"Shop\",", "")]
    [InlineData("\"symbol\": \"P:Shop.Customer.Email\",", "")]
    [InlineData("\"symbol\": \"P:Shop.Customer.Email\"", "\"symbol\": \"\"")]
    [InlineData("\"kind\": \"field\"", "\"kind\": \"thing\"")]
    [InlineData("\"personalBy\": \"member\"", "\"personalBy\": \"guess\"")]
    [InlineData("\"ids\": [\"customer\"]", "\"ids\": []")]
    [InlineData("\"ids\": [\"customer\"]", "\"ids\": [1]")]
    [InlineData("\"period\": \"P36M\", ", "")]
    [InlineData("\"is\": \"processor\"", "\"is\": \"both\"")]
    [InlineData("\"tenantKey\": true", "\"tenantKey\": \"yes\"")]
    [InlineData("\"statement\": \"legal-person\"", "\"statement\": \"other\"")]
    [InlineData("\"purposes\": [\"newsletter\"] }", "\"purposes\": \"newsletter\" }")]
    [InlineData("\"declares\": \"recipient\"", "\"declares\": \"other\"")]
    public void A_document_that_breaks_the_format_is_refused(string valid, string broken)
    {
        var text = ManifestTexts.Full.Replace("\"kind\": \"property\"", "\"kind\": \"field\"", StringComparison.Ordinal);
        Assert.Contains(valid, text);

        Assert.NotEmpty(PublishedSchema.Manifest.Errors(text.Replace(valid, broken, StringComparison.Ordinal)));
    }
}
