using System.Collections.Immutable;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Generators.RegisterManifest;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Generators.Tests.RegisterManifest;

/// <summary>An assembly as a build makes it, generator included, warnings being errors.</summary>
internal sealed record BuiltAssembly(byte[] Image, ImmutableArray<Diagnostic> Diagnostics)
{
    public static BuiltAssembly From(string name, string source, LanguageVersion version = LanguageVersion.Preview, params MetadataReference[] references)
    {
        var parse = new CSharpParseOptions(version, DocumentationMode.Diagnose);
        var options = new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, deterministic: true, generalDiagnosticOption: ReportDiagnostic.Error)
            .WithNullableContextOptions(version >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable);
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source, parse)], [.. ReferenceAssemblies.Net, ReferenceAssemblies.Annotations, .. references], options);
        CSharpGeneratorDriver.Create([new RegisterManifestGenerator().AsSourceGenerator()], parseOptions: parse)
            .RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        using var stream = new MemoryStream();
        var result = generated.Emit(stream);
        return new BuiltAssembly(stream.ToArray(), [.. result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)]);
    }

    public MetadataReference Reference => MetadataReference.CreateFromImage(Image);

    /// <summary>Loads the assembly and asks its own code.</summary>
    public T Ask<T>(string type, string method)
    {
        var context = new AssemblyLoadContext(null, isCollectible: true);
        try
        {
            var loaded = context.LoadFromStream(new MemoryStream(Image));
            return (T)loaded.GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, null)!;
        }
        finally
        {
            context.Unload();
        }
    }
}
