using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Policy.Shapes;

namespace PrivacyAnalyzers.Policy.Schema;

/// <summary>The JSON Schema of the policy file. It is written from what the reader itself follows, so the two cannot differ.</summary>
public static class PolicySchema
{
    public const string FileName = "privacy-policy-1.schema.json";

    private const string Id = "https://github.com/privacyanalyzers/privacyanalyzers/blob/main/src/PrivacyAnalyzers.Package/schemas/" + FileName;

    /// <summary>The schema as it is published, with a line end after it.</summary>
    public static string Write()
    {
        var json = new JsonWriter();
        json.StartObject();
        Write(json, "$schema", "https://json-schema.org/draft/2020-12/schema");
        Write(json, "$id", Id);
        Write(json, "title", "Privacy policy");
        var definitions = new SchemaDefinitions();
        SchemaShapeWriter.WriteObject(json, PolicyShape.Root, definitions);
        json.WriteName("$defs");
        json.StartObject();
        while (definitions.Next() is { } shape)
        {
            json.WriteName(shape.Name);
            json.StartObject();
            SchemaShapeWriter.WriteObject(json, shape, definitions);
            json.EndObject();
        }

        SchemaShapeWriter.WriteLocalizedText(json);
        json.EndObject();
        json.EndObject();
        return json + "\n";
    }

    private static void Write(JsonWriter json, string name, string value)
    {
        json.WriteName(name);
        json.WriteString(value);
    }
}
