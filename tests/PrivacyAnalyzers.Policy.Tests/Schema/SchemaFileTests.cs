using System.Reflection;
using System.Text.Json;
using PrivacyAnalyzers.Policy.Schema;

namespace PrivacyAnalyzers.Policy.Tests.Schema;

public class SchemaFileTests
{
    private const string UpdateVariable = "UPDATE_EXPECTED";

    [Fact]
    public void The_published_schema_is_what_the_reader_follows()
    {
        var written = PolicySchema.Write();
        if (Environment.GetEnvironmentVariable(UpdateVariable) is "1" or "true")
            File.WriteAllText(Path.Combine(Folder(), PolicySchema.FileName), written);
        else
            Assert.True(written == PublishedSchema.Text, $"{PolicySchema.FileName} is not what the reader follows. Run this test once with {UpdateVariable}=1 and read the difference.");
    }

    [Fact]
    public void Every_member_is_described_for_who_writes_a_policy()
    {
        using var schema = JsonDocument.Parse(PolicySchema.Write());
        var definitions = schema.RootElement.GetProperty("$defs").EnumerateObject().Select(definition => definition.Value).Append(schema.RootElement);

        foreach (var properties in definitions.Where(definition => definition.TryGetProperty("properties", out _)).Select(definition => definition.GetProperty("properties")))
            Assert.All(properties.EnumerateObject(), property => Assert.EndsWith(".", property.Value.GetProperty("description").GetString(), StringComparison.Ordinal));
    }

    [Fact]
    public void The_schema_is_of_the_draft_that_editors_know() =>
        Assert.StartsWith("{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"", PolicySchema.Write(), StringComparison.Ordinal);

    private static string Folder() =>
        typeof(SchemaFileTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "Schemas").Value!;
}
