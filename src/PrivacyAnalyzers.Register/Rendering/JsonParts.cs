using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Register.Model;

namespace PrivacyAnalyzers.Register.Rendering;

/// <summary>The recurring parts of a register's JSON.</summary>
internal static class JsonParts
{
    public static void Text(this JsonWriter json, string name, string value)
    {
        json.WriteName(name);
        json.WriteString(value);
    }

    public static void TextIfAny(this JsonWriter json, string name, string? value)
    {
        if (value is not null)
        {
            json.Text(name, value);
        }
    }

    public static void Texts(this JsonWriter json, string name, IReadOnlyList<string> values)
    {
        json.WriteName(name);
        json.StartArray();
        foreach (var value in values)
        {
            json.WriteString(value);
        }

        json.EndArray();
    }

    public static void TextsIfAny(this JsonWriter json, string name, IReadOnlyList<string> values)
    {
        if (values.Count > 0)
        {
            json.Texts(name, values);
        }
    }

    public static void Objects<T>(this JsonWriter json, string name, IReadOnlyList<T> items, Action<JsonWriter, T> writeMembers)
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

    public static void Cell(this JsonWriter json, string name, Cell cell)
    {
        json.WriteName(name);
        json.StartObject();
        json.Texts("values", cell.Values);
        json.Text("provenance", NameOf(cell.Provenance));
        if (cell.IsIncomplete)
        {
            json.WriteName("incomplete");
            json.WriteBoolean(true);
        }

        if (cell.Beside is { } beside)
        {
            json.Cell("beside", beside);
        }

        json.EndObject();
    }

    public static string NameOf(Provenance provenance) => provenance switch
    {
        Provenance.Declared => "declared",
        Provenance.Stated => "stated",
        Provenance.Derived => "derived",
        _ => "to-be-completed",
    };
}
