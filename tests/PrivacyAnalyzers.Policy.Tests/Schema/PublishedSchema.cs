using NJsonSchema;

namespace PrivacyAnalyzers.Policy.Tests.Schema;

/// <summary>The schema as it is packed, and a validator of somebody else for it.</summary>
internal static class PublishedSchema
{
    public static string Text { get; } = Read();

    public static JsonSchema Validator { get; } = JsonSchema.FromJsonAsync(ForValidator()).GetAwaiter().GetResult();

    /// <summary>
    /// The validator knows drafts up to 7, where definitions had another name; the other keywords that the schema uses mean the same. And its patterns
    /// are those of .NET, where a $ also stands before a line break at the end.
    /// </summary>
    private static string ForValidator() => Text
        .Replace("$defs", "definitions", StringComparison.Ordinal)
        .Replace("https://json-schema.org/draft/2020-12/schema", "http://json-schema.org/draft-07/schema#", StringComparison.Ordinal)
        .Replace("$\"", @"\\z""", StringComparison.Ordinal);

    private static string Read()
    {
        using var reader = new StreamReader(typeof(PublishedSchema).Assembly.GetManifestResourceStream("privacy-policy-1.schema.json")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
