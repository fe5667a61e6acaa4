using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Register.Manifests;

/// <summary>
/// Reads the JSON of a manifest. What it does not know it passes over, so that later versions can say more; a document
/// it would misunderstand is a problem, never an exception.
/// </summary>
public static class ManifestReader
{
    public const int FormatVersion = 1;

    // A manifest is written by the generator and as long as the code needs it to be.
    private static readonly JsonReaderOptions Options = JsonReaderOptions.Default with { MaxLength = int.MaxValue, MaxProblems = 1 };

    public static ManifestReading Read(string json, string source)
    {
        var result = JsonReader.Read(json, Options);
        if (result.Problems.Count > 0)
        {
            var problem = result.Problems[0];
            return Unreadable(source, $"{problem.Kind} in line {problem.Span.From.Line + 1}");
        }

        if (result.Root is not JsonObject root)
        {
            return Unreadable(source, "no JSON object");
        }

        if (!root.TryGet("formatVersion", out var version) || version.Value is not JsonNumber number || !number.TryGetInt(out var format) || format < 1)
        {
            return Unreadable(source, "no formatVersion");
        }

        if (format > FormatVersion)
        {
            return ManifestReading.Failed(ManifestProblemKind.NewerFormat, source, "format " + number.RawText);
        }

        return root.Text("assembly") is { Length: > 0 } assembly
            ? ManifestReading.Of(new AssemblyManifest(
                assembly,
                [.. root.Objects("data").Select(Data)],
                [.. root.Objects("notPersonal").Select(NotPersonal)],
                [.. root.Objects("activities").Select(Activity)],
                [.. root.Objects("code").Select(Code)],
                json))
            : Unreadable(source, "no assembly");
    }

    private static DeclaredData Data(JsonObject data) => new(
        Place(data),
        data.Text("valueType") ?? string.Empty,
        data.Text("personalBy") ?? string.Empty,
        data.Text("category"),
        Ids(data, "dataSubjects"),
        Ids(data, "purposes"),
        [.. data.Objects("retention").Select(retention => new DeclaredRetention(
            retention.Text("period") ?? string.Empty, retention.Text("from"), retention.Texts("purposes"), retention.Text("level")))],
        data.Object("role") is { } role ? new DeclaredRole(role.Text("is") == "processor", role.Text("controllers"), role.Text("level")) : DeclaredRole.Controller,
        data.Texts("protection"),
        data.Flag("tenantKey"),
        data.Text("retainedOnErasure"));

    private static NotPersonalStatement NotPersonal(JsonObject statement)
        => new(Place(statement), statement.Text("statement") == "legal-person", statement.Text("reason"));

    private static DeclaredActivity Activity(JsonObject activity)
        => new(Place(activity), activity.Text("name") ?? string.Empty, activity.Texts("purposes"));

    private static CodeDeclaration Code(JsonObject code)
        => new(Place(code), code.Text("declares") ?? string.Empty, code.Text("id"));

    private static DeclaredPlace Place(JsonObject declared) => new(
        declared.Text("symbol") ?? string.Empty,
        declared.Text("kind") ?? string.Empty,
        declared.Text("type") ?? string.Empty,
        declared.Text("member") ?? string.Empty);

    private static DeclaredIds Ids(JsonObject data, string name)
        => data.Object(name) is { } ids ? new DeclaredIds(ids.Texts("ids"), ids.Text("level")) : DeclaredIds.None;

    private static ManifestReading Unreadable(string source, string detail) => ManifestReading.Failed(ManifestProblemKind.Unreadable, source, detail);
}
