using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Register.Model;

namespace PrivacyAnalyzers.Register.Rendering;

/// <summary>What the policy states, as part of the register's JSON.</summary>
internal static class JsonPolicy
{
    public static void Write(JsonWriter json, StatedPolicy policy)
    {
        json.WriteName("policy");
        json.StartObject();
        Cells(json, policy.Header);
        if (policy.Processing.Count > 0)
        {
            json.WriteName("processing");
            json.StartObject();
            Cells(json, policy.Processing);
            json.EndObject();
        }

        foreach (var section in policy.Sections)
        {
            json.Objects(section.Name, section.Entries, (writer, entry) =>
            {
                writer.Text("id", entry.Id);
                Cells(writer, entry.Cells);
            });
        }

        json.EndObject();
    }

    private static void Cells(JsonWriter json, IReadOnlyList<StatedCell> cells)
    {
        foreach (var stated in cells)
        {
            json.Cell(stated.Name, stated.Cell);
        }
    }
}
