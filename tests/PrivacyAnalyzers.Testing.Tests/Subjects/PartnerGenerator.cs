using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.Testing.Tests.Subjects;

/// <summary>A well-behaved generator: a partner class for each obsolete one, and a class for each additional file.</summary>
public sealed class PartnerGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(initial => initial.AddSource("Marker.g.cs", "internal static class Marker { }\n"));

        var names = context.SyntaxProvider.ForAttributeWithMetadataName(
            "System.ObsoleteAttribute", (node, _) => node is ClassDeclarationSyntax, (found, _) => new Model(found.TargetSymbol.Name)).WithTrackingName("Models");
        context.RegisterSourceOutput(names, (output, model) => output.AddSource($"{model.Name}.g.cs", $"internal static class {model.Name}Partner {{ }}\n"));

        var files = context.AdditionalTextsProvider.Select((file, cancellationToken) => file.GetText(cancellationToken)!.ToString().Trim()).WithTrackingName("Files");
        context.RegisterSourceOutput(files, (output, name) => output.AddSource($"File{name}.g.cs", $"internal static class File{name} {{ }}\n"));
    }

    private sealed record Model(string Name);
}
