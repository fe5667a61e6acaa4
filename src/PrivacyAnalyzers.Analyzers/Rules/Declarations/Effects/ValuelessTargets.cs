using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;

/// <summary>Finds statements about data on what holds none: constants, results that are not there, static classes.</summary>
internal static class ValuelessTargets
{
    public static IEnumerable<EffectlessAnnotation> Find(DeclarationRuleContext context, ImmutableArray<Annotation> annotations)
    {
        if (!ValuelessSymbols.Contains(context.Symbol))
            return [];

        // On a static class the other statements are defaults for what its members take and return.
        return annotations
            .Where(annotation => context.Symbol is INamedTypeSymbol ? annotation.Name == AnnotationNames.PersonalData : IsAboutData(annotation.Name))
            .Select(annotation => EffectlessAnnotation.Whole(annotation, NoEffectReason.NoValue, context.Cancellation));
    }

    private static bool IsAboutData(string name) => name is AnnotationNames.PersonalData or AnnotationNames.NotPersonalData or AnnotationNames.LegalPerson
        or AnnotationNames.Purpose or AnnotationNames.Retention or AnnotationNames.RetainedOnErasure or AnnotationNames.DataSubject
        or AnnotationNames.ProcessedOnBehalfOf or AnnotationNames.Protected or AnnotationNames.TenantKey;
}
