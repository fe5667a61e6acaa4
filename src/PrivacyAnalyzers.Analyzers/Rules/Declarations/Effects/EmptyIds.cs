using System.Collections.Immutable;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;

/// <summary>Finds ids of nothing but white space, which name nothing.</summary>
internal static class EmptyIds
{
    public static IEnumerable<EffectlessAnnotation> Find(DeclarationRuleContext context, ImmutableArray<Annotation> annotations) =>
        annotations
            .SelectMany(annotation => IdArguments.Of(annotation, context.Cancellation))
            .Where(id => string.IsNullOrWhiteSpace(id.Text))
            .Select(id => EffectlessAnnotation.Argument(id, NoEffectReason.EmptyId));
}
