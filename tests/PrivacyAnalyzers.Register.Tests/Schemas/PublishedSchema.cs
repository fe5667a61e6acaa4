using NJsonSchema;

namespace PrivacyAnalyzers.Register.Tests.Schemas;

/// <summary>A schema as it is published, and what it says against a document.</summary>
internal sealed class PublishedSchema
{
    private readonly JsonSchema schema;

    private PublishedSchema(string name)
    {
        using var stream = typeof(PublishedSchema).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        schema = JsonSchema.FromJsonAsync(reader.ReadToEnd()).GetAwaiter().GetResult();
    }

    public static PublishedSchema Manifest { get; } = new("manifest-1.schema.json");

    public static PublishedSchema Register { get; } = new("processing-register-1.schema.json");

    public string[] Errors(string json) => [.. schema.Validate(json).Select(error => $"{error.Path}: {error.Kind}")];
}
