using System.Collections.Immutable;
using PrivacyAnalyzers.Declarations.Reading;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;

/// <summary>Finds <c>[PersonalData]</c> beside a statement that it is not: the denial wins.</summary>
internal static class Contradictions
{
    public static IEnumerable<EffectlessAnnotation> Find(DeclarationRuleContext context, ImmutableArray<Annotation> annotations) =>
        context.Datum.Own.DeniesPersonal
            ? annotations
                .Where(annotation => annotation.Name == AnnotationNames.PersonalData)
                .Select(annotation => EffectlessAnnotation.Whole(annotation, NoEffectReason.Contradicted, context.Cancellation))
            : [];
}
