using System.Text;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Generators.Pipeline;
using PrivacyAnalyzers.Generators.RegisterManifest.Model;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Emission;

/// <summary>Emits the class by which an application shows what it declares.</summary>
internal static class RegisterAccessor
{
    private const string List = "global::System.Collections.Generic.IReadOnlyList";

    public static SourceText Emit(ManifestModel model)
    {
        var source = new SourceWriter().Line(GeneratedMarks.FileHead).Line(GeneratedMarks.Disable);
        source.Open("namespace PrivacyAnalyzers.Generated");
        source.Line("/// <summary>What this assembly declares about the personal data it holds and the activities that process it.</summary>");
        Marks(source.Line(EmbeddedAttributes.Use)).Open("internal static class ProcessingRegister");
        Manifest(source);
        Lists(source, model.Facts);
        ActivityType(source);
        DataType(source);
        source.Close().Close();
        if (!model.Assembly.DeclaresEmbeddedAttribute)
            EmbeddedAttributes.Define(source);
        return SourceText.From(source.ToString(), Encoding.UTF8);
    }

    private static SourceWriter Marks(SourceWriter source) => source.Line(GeneratedMarks.GeneratedCode).Line(GeneratedMarks.NotCovered);

    // Read from the metadata: a second copy in the code would double what the assembly carries.
    private static void Manifest(SourceWriter source) => source
        .Line("private static string manifest;")
        .Line()
        .Line("/// <summary>The declarations as the versioned JSON document that the processing register is made of.</summary>")
        .Line("public static string ManifestJson { get { return manifest ?? (manifest = ReadManifest()); } }")
        .Line()
        .Open("private static string ReadManifest()")
        .Line("var parts = new global::System.Collections.Generic.SortedDictionary<string, string>(global::System.StringComparer.Ordinal);")
        .Open("foreach (global::System.Reflection.AssemblyMetadataAttribute part in typeof(ProcessingRegister).Assembly.GetCustomAttributes(typeof(global::System.Reflection.AssemblyMetadataAttribute), false))")
        .Open("if (part.Key.StartsWith(" + CSharpLiteral.Of(ManifestParts.Key) + ", global::System.StringComparison.Ordinal))")
        .Line("parts[part.Key] = part.Value;")
        .Close()
        .Close()
        .Line("return string.Concat(parts.Values);")
        .Close();

    private static void Lists(SourceWriter source, ManifestFacts facts)
    {
        var activities = facts.Activities.GroupBy(activity => activity.Name, StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => "new Activity(" + CSharpLiteral.Of(group.Key) + ", " + Strings(group.SelectMany(activity => activity.Purposes)) + "),");
        source.Line().Line("/// <summary>The processing activities of this assembly and the purposes they run for.</summary>")
            .Open("public static " + List + "<Activity> Activities { get; } = new Activity[]");
        foreach (var activity in activities)
            source.Line(activity);
        source.Close(";");

        source.Line().Line("/// <summary>The personal data that this assembly declares.</summary>")
            .Open("public static " + List + "<Datum> Data { get; } = new Datum[]");
        foreach (var data in facts.Data)
        {
            source.Line("new Datum(" + CSharpLiteral.Of(data.Place.Symbol) + ", " + CSharpLiteral.Of(data.Category ?? string.Empty) + ", "
                + Strings(data.DataSubjects.Ids) + ", " + Strings(data.Purposes.Ids) + "),");
        }

        source.Close(";");
    }

    private static void ActivityType(SourceWriter source) => Marks(source.Line().Line("/// <summary>A processing activity.</summary>"))
        .Open("internal sealed class Activity")
        .Open("internal Activity(string name, string[] purposes)")
        .Line("Name = name;")
        .Line("Purposes = purposes;")
        .Close()
        .Line()
        .Line("/// <summary>The name of the activity.</summary>")
        .Line("public string Name { get; }")
        .Line()
        .Line("/// <summary>Ids of the purposes it runs for.</summary>")
        .Line("public " + List + "<string> Purposes { get; }")
        .Close();

    private static void DataType(SourceWriter source) => Marks(source.Line().Line("/// <summary>A member, parameter, return value or type that is personal data.</summary>"))
        .Open("internal sealed class Datum")
        .Open("internal Datum(string symbol, string category, string[] dataSubjects, string[] purposes)")
        .Line("Symbol = symbol;")
        .Line("Category = category;")
        .Line("DataSubjects = dataSubjects;")
        .Line("Purposes = purposes;")
        .Close()
        .Line()
        .Line("/// <summary>The documentation comment id of the member.</summary>")
        .Line("public string Symbol { get; }")
        .Line()
        .Line("/// <summary>The id of the category of data; empty when none is named.</summary>")
        .Line("public string Category { get; }")
        .Line()
        .Line("/// <summary>Ids of whose data it is.</summary>")
        .Line("public " + List + "<string> DataSubjects { get; }")
        .Line()
        .Line("/// <summary>Ids of the purposes it was collected for.</summary>")
        .Line("public " + List + "<string> Purposes { get; }")
        .Close();

    private static string Strings(IEnumerable<string> ids)
    {
        var sorted = ids.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal).Select(CSharpLiteral.Of).ToList();
        return sorted.Count == 0 ? "new string[0]" : "new string[] { " + string.Join(", ", sorted) + " }";
    }
}
