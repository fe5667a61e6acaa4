using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Generators.RegisterManifest.Model;
using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Emission;

/// <summary>Writes the manifest of an assembly, format 1: what is not declared is left out, so that a later declaration is an added line.</summary>
internal static class ManifestJson
{
    private const string Schema = "https://privacyanalyzers.dev/schemas/manifest-1.json";
    private const int FormatVersion = 1;

    public static string Write(ManifestModel model)
    {
        var json = new JsonWriter();
        json.StartObject();
        Text(json, "schema", Schema);
        json.WriteName("formatVersion");
        json.WriteNumber(FormatVersion);
        Text(json, "assembly", model.Assembly.Name);
        Objects(json, "data", model.Facts.Data, WriteData);
        Objects(json, "notPersonal", model.Facts.NotPersonal, WriteNotPersonal);
        Objects(json, "activities", model.Facts.Activities, WriteActivity);
        Objects(json, "code", model.Facts.Code, WriteCode);
        json.EndObject();
        return json.ToString();
    }

    private static void WriteData(JsonWriter json, DataFact data)
    {
        WritePlace(json, data.Place);
        Text(json, "valueType", data.ValueType);
        Text(json, "personalBy", data.PersonalBy);
        Text(json, "category", data.Category);
        WriteIds(json, "dataSubjects", data.DataSubjects);
        WriteIds(json, "purposes", data.Purposes);
        if (!data.Retention.IsEmpty)
            Objects(json, "retention", data.Retention, WriteRetention);
        WriteRole(json, data.Processor);
        Texts(json, "protection", data.Protection);
        if (data.IsTenantKey)
        {
            json.WriteName("tenantKey");
            json.WriteBoolean(true);
        }

        Text(json, "retainedOnErasure", data.RetainedOnErasure);
    }

    private static void WriteIds(JsonWriter json, string name, LevelledIds ids)
    {
        if (ids.Ids.IsEmpty)
            return;
        json.WriteName(name);
        json.StartObject();
        Texts(json, "ids", ids.Ids);
        Text(json, "level", ids.Level);
        json.EndObject();
    }

    private static void WriteRetention(JsonWriter json, RetentionFact retention)
    {
        Text(json, "period", retention.Period);
        Text(json, "from", retention.From);
        Texts(json, "purposes", retention.Purposes);
        Text(json, "level", retention.Level);
    }

    private static void WriteRole(JsonWriter json, RoleFact? processor)
    {
        json.WriteName("role");
        json.StartObject();
        Text(json, "is", processor is null ? "controller" : "processor");
        Text(json, "controllers", processor?.Controllers);
        Text(json, "level", processor?.Level);
        json.EndObject();
    }

    private static void WriteNotPersonal(JsonWriter json, NotPersonalFact statement)
    {
        WritePlace(json, statement.Place);
        Text(json, "statement", statement.IsLegalPerson ? "legal-person" : "not-personal");
        Text(json, "reason", statement.Reason);
    }

    private static void WriteActivity(JsonWriter json, ActivityFact activity)
    {
        WritePlace(json, activity.Place);
        Text(json, "name", activity.Name);
        json.WriteName("purposes");
        WriteTexts(json, activity.Purposes);
    }

    private static void WriteCode(JsonWriter json, CodeFact code)
    {
        WritePlace(json, code.Place);
        Text(json, "declares", code.Declares);
        Text(json, "id", code.Id);
    }

    private static void WritePlace(JsonWriter json, PlaceFact place)
    {
        Text(json, "symbol", place.Symbol);
        Text(json, "kind", place.Kind);
        Text(json, "type", place.Type);
        Text(json, "member", place.Member);
    }

    private static void Text(JsonWriter json, string name, string? value)
    {
        if (value is null)
            return;
        json.WriteName(name);
        json.WriteString(value);
    }

    private static void Texts(JsonWriter json, string name, EquatableList<string> values)
    {
        if (values.IsEmpty)
            return;
        json.WriteName(name);
        WriteTexts(json, values);
    }

    private static void WriteTexts(JsonWriter json, EquatableList<string> values)
    {
        json.StartArray();
        foreach (var value in values)
            json.WriteString(value);
        json.EndArray();
    }

    private static void Objects<T>(JsonWriter json, string name, EquatableList<T> items, Action<JsonWriter, T> writeMembers)
        where T : IEquatable<T>
    {
        json.WriteName(name);
        json.StartArray();
        foreach (var item in items)
        {
            json.StartObject();
            writeMembers(json, item);
            json.EndObject();
        }

        json.EndArray();
    }
}
