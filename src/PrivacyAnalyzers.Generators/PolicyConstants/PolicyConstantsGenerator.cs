using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Generators.Pipeline;
using PrivacyAnalyzers.Generators.PolicyConstants.Emission;
using PrivacyAnalyzers.Generators.PolicyConstants.Model;
using PrivacyAnalyzers.Generators.PolicyConstants.Parsing;

namespace PrivacyAnalyzers.Generators.PolicyConstants;

/// <summary>Makes constants of the ids in the policy file, with what the policy says of them as documentation. Without the file, nothing.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class PolicyConstantsGenerator : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var files = context.AdditionalTextsProvider.Where(PolicyTexts.Is)
            .Select((file, cancellation) => (file.Path, Constants: Parse(file, cancellation)))
            .WithTrackingName(TrackingNames.Files)
            .Collect();
        var embedded = context.CompilationProvider.Select((compilation, _) => EmbeddedAttributes.AreDeclaredBy(compilation));
        var model = files.Select((all, _) => all.IsEmpty ? null : all.OrderBy(file => file.Path, StringComparer.Ordinal).First().Constants)
            .Combine(embedded)
            .WithTrackingName(TrackingNames.Model);

        context.RegisterSourceOutput(model, (output, found) =>
        {
            if (found.Left is { Classes.IsEmpty: false } constants)
                output.AddSource("PrivacyAnalyzers.PrivacyPolicy.g.cs", PolicyConstantsSource.Emit(constants, definesEmbeddedAttribute: !found.Right));
        });
    }

    private static PolicyConstantsModel Parse(AdditionalText file, CancellationToken cancellation) =>
        file.GetText(cancellation) is { } text ? PolicyConstantsParser.Parse(text.ToString()) : PolicyConstantsModel.Empty;
}
