using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;

namespace PrivacyAnalyzers.Register.Rendering;

/// <summary>The register as JSON for machines; its schema is <c>processing-register-1.schema.json</c>.</summary>
public sealed class JsonRegisterRenderer : IRegisterRenderer
{
    public const string Schema = "https://privacyanalyzers.dev/schemas/processing-register-1.json";
    public const int FormatVersion = 1;

    public string Format => "json";

    public string Render(ProcessingRegister register)
    {
        var json = new JsonWriter();
        json.StartObject();
        json.Text("schema", Schema);
        json.WriteName("formatVersion");
        json.WriteNumber(FormatVersion);
        json.Text("application", register.Application);
        json.Texts("assemblies", register.Assemblies);
        json.WriteName("responsible");
        json.StartObject();
        json.Cell("controller", register.Header.Controller);
        json.Cell("jointControllers", register.Header.JointControllers);
        json.Cell("representative", register.Header.Representative);
        json.Cell("dataProtectionOfficer", register.Header.DataProtectionOfficer);
        json.Cell("supervisoryAuthority", register.Header.SupervisoryAuthority);
        json.EndObject();
        if (register.Policy is { } policy)
        {
            JsonPolicy.Write(json, policy);
        }

        json.Objects("controller", register.Controller, WriteControllerRow);
        json.Objects("processor", register.Processor, WriteProcessorRow);
        json.Objects("inventory", register.Inventory, WriteDatum);
        json.Objects("notPersonal", register.NotPersonal, WriteNotPersonal);
        json.Objects("code", register.Code, WriteCode);
        json.Objects("openPoints", register.OpenPoints, WriteOpenPoint);
        json.Texts("notChecked", register.NotChecked);
        json.EndObject();
        return json + "\n";
    }

    public bool IsOf(string application, string text)
        => JsonReader.Read(text, JsonReaderOptions.Default with { MaxLength = int.MaxValue, MaxProblems = 1 }).Root is JsonObject root
            && root.TryGet("application", out var member) && member.Value is JsonString name && name.Value == application;

    private static void WriteControllerRow(JsonWriter json, ControllerRow row)
    {
        json.TextIfAny("activity", row.Activity);
        json.Cell("purposes", row.Purposes);
        json.Cell("legalBasis", row.LegalBasis);
        json.Cell("dataSubjects", row.DataSubjects);
        json.Cell("categories", row.Categories);
        json.Cell("recipients", row.Recipients);
        json.Cell("transfers", row.Transfers);
        json.Objects("retention", row.Retention, WriteRetention);
        json.Cell("measures", row.Measures);
        json.Texts("data", row.Data);
        json.Texts("declaredAt", row.DeclaredAt);
    }

    private static void WriteProcessorRow(JsonWriter json, ProcessorRow row)
    {
        json.TextIfAny("activity", row.Activity);
        json.Cell("onBehalfOf", row.OnBehalfOf);
        json.Cell("purposes", row.Purposes);
        json.Cell("dataSubjects", row.DataSubjects);
        json.Cell("categories", row.Categories);
        json.Cell("accessGrounds", row.AccessGrounds);
        json.Cell("subProcessors", row.SubProcessors);
        json.Cell("transfers", row.Transfers);
        json.Cell("measures", row.Measures);
        json.Texts("data", row.Data);
        json.Texts("declaredAt", row.DeclaredAt);
    }

    private static void WriteRetention(JsonWriter json, RetentionLine line)
    {
        json.Text("purpose", line.Purpose);
        json.TextIfAny("category", line.Category);
        json.TextIfAny("period", line.Period);
        json.TextIfAny("from", line.From);
        json.TextIfAny("rule", line.Rule);
        json.TextIfAny("criterion", line.Criterion);
        json.Text("provenance", JsonParts.NameOf(line.Provenance));
    }

    private static void WriteDatum(JsonWriter json, InventoryEntry entry)
    {
        var data = entry.Data;
        WritePlace(json, data.Place);
        json.Text("assembly", entry.Assembly);
        json.Text("valueType", data.ValueType);
        json.Text("personalBy", data.PersonalBy);
        json.TextIfAny("category", data.Category);
        json.Texts("dataSubjects", data.DataSubjects.Ids);
        json.Texts("purposes", data.Purposes.Ids);
        json.Objects("retention", data.Retention, (writer, retention) =>
        {
            writer.Text("period", retention.Period);
            writer.TextIfAny("from", retention.From);
            writer.TextsIfAny("purposes", retention.Purposes);
        });
        if (entry.StatedRetention.Count > 0)
        {
            json.Objects("statedRetention", entry.StatedRetention, WriteRetention);
        }

        json.Text("role", data.Role.IsProcessor ? "processor" : "controller");
        json.TextIfAny("onBehalfOf", data.Role.Controllers);
        json.TextsIfAny("protection", data.Protection);
        if (data.IsTenantKey)
        {
            json.WriteName("tenantKey");
            json.WriteBoolean(true);
        }

        json.TextIfAny("retainedOnErasure", data.RetainedOnErasure);
    }

    private static void WriteNotPersonal(JsonWriter json, NotPersonalStatement statement)
    {
        WritePlace(json, statement.Place);
        json.Text("statement", statement.IsLegalPerson ? "legal-person" : "not-personal");
        json.TextIfAny("reason", statement.Reason);
    }

    private static void WriteCode(JsonWriter json, CodeDeclaration code)
    {
        WritePlace(json, code.Place);
        json.Text("declares", code.Declares);
        json.TextIfAny("id", code.Id);
    }

    private static void WriteOpenPoint(JsonWriter json, OpenPoint point)
    {
        json.Text("code", point.Code);
        json.TextIfAny("about", point.About.Length == 0 ? null : point.About);
        json.Text("text", point.Text);
    }

    private static void WritePlace(JsonWriter json, DeclaredPlace place)
    {
        json.Text("symbol", place.Symbol);
        json.Text("kind", place.Kind);
        json.Text("type", place.Type);
        json.Text("member", place.Member);
    }
}
