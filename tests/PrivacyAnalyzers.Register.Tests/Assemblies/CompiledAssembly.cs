using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;

namespace PrivacyAnalyzers.Register.Tests.Assemblies;

/// <summary>Real assemblies to read manifests from.</summary>
internal static class CompiledAssembly
{
    private static readonly MetadataReference[] Runtime =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is "System.Private.CoreLib.dll" or "System.Runtime.dll")
            .Select(path => MetadataReference.CreateFromFile(path))];

    public static byte[] With(string name, params (string Key, string Value)[] metadata)
        => Emit(name, string.Concat(metadata.Select(one => $"[assembly: System.Reflection.AssemblyMetadata({Literal(one.Key)}, {Literal(one.Value)})]\n")), OutputKind.DynamicallyLinkedLibrary, new EmitOptions());

    public static byte[] ReferenceOnly(string name, string manifest)
        => Emit(name, $"[assembly: System.Reflection.AssemblyMetadata(\"PrivacyAnalyzers.Manifest/1\", {Literal(manifest)})]", OutputKind.DynamicallyLinkedLibrary, new EmitOptions(metadataOnly: true, includePrivateMembers: false));

    public static byte[] NetModule() => Emit("Module", "class C {}", OutputKind.NetModule, new EmitOptions());

    /// <summary>An assembly that defines the attribute itself, as the framework's own does.</summary>
    public static byte[] DefiningItsAttribute(string manifest) => Emit(
        "Own",
        $$"""
        [assembly: System.Reflection.AssemblyMetadata("PrivacyAnalyzers.Manifest/1", {{Literal(manifest)}})]
        namespace System.Reflection { class AssemblyMetadataAttribute : System.Attribute { public AssemblyMetadataAttribute(string key, string value) {} } }
        """,
        OutputKind.DynamicallyLinkedLibrary,
        new EmitOptions());

    private static byte[] Emit(string name, string source, OutputKind kind, EmitOptions options)
    {
        var compilation = CSharpCompilation.Create(name, [CSharpSyntaxTree.ParseText(source)], Runtime, new CSharpCompilationOptions(kind, deterministic: true));
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream, options: options);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        return stream.ToArray();
    }

    private static string Literal(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
