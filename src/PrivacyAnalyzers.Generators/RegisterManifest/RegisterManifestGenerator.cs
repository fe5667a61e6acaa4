using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Declarations.Constants;
using PrivacyAnalyzers.Generators.Pipeline;
using PrivacyAnalyzers.Generators.RegisterManifest.Emission;
using PrivacyAnalyzers.Generators.RegisterManifest.Model;
using PrivacyAnalyzers.Generators.RegisterManifest.Parsing;

namespace PrivacyAnalyzers.Generators.RegisterManifest;

/// <summary>
/// Writes what an assembly declares into the assembly itself: as metadata that the register is made of, and as a small
/// typed accessor for the application. Without a declaration, or with <c>PrivacyRegister</c> off, it writes nothing.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class RegisterManifestGenerator : IIncrementalGenerator
{
    private const string SwitchProperty = "build_property.PrivacyRegister";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var policy = PolicyTexts.InForce(context);
        var ids = policy.Select((one, _) => one is null ? [] : PolicyIdClass.AllOf(one));
        var byPolicy = context.CompilationProvider.Combine(policy)
            .Select((input, cancellation) => PolicyFacts.Of(input.Left, input.Right, cancellation))
            .WithTrackingName(TrackingNames.ByPolicy);
        var facts = Declarations(context.SyntaxProvider)
            .Select((parts, _) => ManifestFacts.Merge(parts))
            .WithTrackingName(TrackingNames.Written)
            .Combine(byPolicy).Combine(ids)
            .Select((input, _) => new ResolvedFacts(input.Right).Of(input.Left.Left.And(input.Left.Right)))
            .WithTrackingName(TrackingNames.Facts);

        var assembly = context.CompilationProvider.Select((compilation, _) => new AssemblyFact(
            compilation.AssemblyName ?? string.Empty,
            EmbeddedAttributes.AreDeclaredBy(compilation)));

        var isOn = context.AnalyzerConfigOptionsProvider.Select((options, _) => IsOn(options.GlobalOptions));

        var model = facts.Combine(assembly).Combine(isOn)
            .Select((input, _) => input.Right && !input.Left.Left.IsEmpty ? new ManifestModel(input.Left.Right, input.Left.Left) : null)
            .WithTrackingName(TrackingNames.Model);

        context.RegisterImplementationSourceOutput(model, (output, manifest) =>
        {
            if (manifest is not null)
                output.AddSource("PrivacyAnalyzers.Manifest.g.cs", ManifestAttributes.Emit(manifest));
        });
        context.RegisterSourceOutput(model, (output, manifest) =>
        {
            if (manifest is not null)
                output.AddSource("PrivacyAnalyzers.ProcessingRegister.g.cs", RegisterAccessor.Emit(manifest));
        });
    }

    private static IncrementalValueProvider<ImmutableArray<ManifestFacts>> Declarations(SyntaxValueProvider syntax)
    {
        var all = Found(syntax.CreateSyntaxProvider(DeclarationParser.IsRetargeted, DeclarationParser.RetargetedOf), TrackingNames.Retargeted);
        all = Join(all, Found(syntax.CreateSyntaxProvider(DeclarationParser.MayInherit, DeclarationParser.InheritedOf), TrackingNames.Inherited));
        all = Join(all, Found(syntax.CreateSyntaxProvider(DeclarationParser.MayHold, DeclarationParser.HeldOf), TrackingNames.Held));
        foreach (var name in DataAnnotations.Names)
            all = Join(all, Found(syntax.ForAttributeWithMetadataName(name, (_, _) => true, DeclarationParser.DataOf), TrackingNames.Data));
        foreach (var name in DataAnnotations.NamesOfOthers)
            all = Join(all, Found(syntax.ForAttributeWithMetadataName(name, (_, _) => true, DeclarationParser.CodeOf), TrackingNames.Code));
        return all;
    }

    private static IncrementalValueProvider<ImmutableArray<ManifestFacts>> Found(IncrementalValuesProvider<ManifestFacts> facts, string step)
        => facts.Where(found => !found.IsEmpty).WithTrackingName(step).Collect();

    private static IncrementalValueProvider<ImmutableArray<ManifestFacts>> Join(
        IncrementalValueProvider<ImmutableArray<ManifestFacts>> left, IncrementalValueProvider<ImmutableArray<ManifestFacts>> right)
        => left.Combine(right).Select((both, _) => both.Right.IsEmpty ? both.Left : both.Left.AddRange(both.Right));

    private static bool IsOn(AnalyzerConfigOptions options)
        => !options.TryGetValue(SwitchProperty, out var value) || !value.Trim().Equals("false", StringComparison.OrdinalIgnoreCase);
}
