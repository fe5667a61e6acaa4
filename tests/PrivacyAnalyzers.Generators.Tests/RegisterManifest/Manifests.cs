using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using NJsonSchema;
using PrivacyAnalyzers.Generators.RegisterManifest;
using PrivacyAnalyzers.Register.Assemblies;
using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Generators.Tests.RegisterManifest;

/// <summary>Runs the generator over some code with all that the verifier asks of a generator, and reads the manifest back.</summary>
internal static class Manifests
{
    public const string ManifestFile = "PrivacyAnalyzers.Manifest.g.cs";
    public const string AccessorFile = "PrivacyAnalyzers.ProcessingRegister.g.cs";

    private static readonly JsonSchema Schema = ReadSchema();

    public static GeneratorTest Test(params string[] sources) => GeneratorTest.For(new RegisterManifestGenerator()) with
    {
        Sources = [.. sources.Select(source => (SourceFile)source)],
        AssemblyName = "Shop",
    };

    public static Task<AssemblyManifest> Of(params string[] sources) => Of(Test(sources));

    public static async Task<AssemblyManifest> Of(GeneratorTest test)
    {
        await test.Run();
        var json = JsonOf(test);
        Assert.Empty(Schema.Validate(json));
        var reading = ManifestReader.Read(json, "Shop");
        Assert.Null(reading.Problem);
        return reading.Manifest!;
    }

    public static string JsonOf(GeneratorTest test)
    {
        var files = test.Observe();
        Assert.True(files.ContainsKey(ManifestFile), "No manifest was emitted.");
        var metadata = CSharpSyntaxTree.ParseText(files[ManifestFile]).GetRoot().DescendantNodes().OfType<AttributeSyntax>()
            .Select(attribute => attribute.ArgumentList!.Arguments.Select(argument => ((LiteralExpressionSyntax)argument.Expression).Token.ValueText).ToArray())
            .ToDictionary(arguments => arguments[0], arguments => arguments[1]);
        return ManifestKeys.Join(metadata) ?? throw new InvalidOperationException("The parts of the manifest do not join.");
    }

    /// <summary>The datum of that symbol; a readable failure tells which there are.</summary>
    public static DeclaredData Datum(this AssemblyManifest manifest, string symbol)
    {
        var found = manifest.Data.Where(data => data.Place.Symbol == symbol).ToArray();
        Assert.True(found.Length == 1, $"{symbol} is {found.Length} times in: {string.Join(", ", manifest.Symbols())}");
        return found[0];
    }

    public static IEnumerable<string> Symbols(this AssemblyManifest manifest) => manifest.Data.Select(data => data.Place.Symbol);

    private static JsonSchema ReadSchema()
    {
        using var stream = typeof(Manifests).Assembly.GetManifestResourceStream("manifest-1.schema.json")!;
        using var reader = new StreamReader(stream);
        return JsonSchema.FromJsonAsync(reader.ReadToEnd()).GetAwaiter().GetResult();
    }
}
