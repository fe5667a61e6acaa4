using Microsoft.CodeAnalysis.Text;
using System.Text;
using PrivacyAnalyzers.Generators.Pipeline;
using PrivacyAnalyzers.Generators.RegisterManifest.Model;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Emission;

/// <summary>Emits the manifest as metadata of the assembly, where the register is later read from.</summary>
internal static class ManifestAttributes
{
    public static SourceText Emit(ManifestModel model)
    {
        var source = new SourceWriter().Line(GeneratedMarks.FileHead);
        foreach (var (key, text) in ManifestParts.Of(ManifestJson.Write(model)))
            source.Line("[assembly: global::System.Reflection.AssemblyMetadataAttribute(" + CSharpLiteral.Of(key) + ", " + CSharpLiteral.Verbatim(text) + ")]");
        return SourceText.From(source.ToString(), Encoding.UTF8);
    }
}
