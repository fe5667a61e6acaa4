using System.Collections.Immutable;
using PrivacyAnalyzers.Declarations.Reading;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;

/// <summary>The arguments of annotations that are ids; free text such as a reason is none.</summary>
internal static class IdArguments
{
    public static ImmutableArray<WrittenText> Of(Annotation annotation, CancellationToken cancellation) => annotation.Name switch
    {
        AnnotationNames.NotPersonalData or AnnotationNames.RetainedOnErasure => [],
        AnnotationNames.Retention => WrittenArguments.Named(annotation.Attribute, "For", cancellation),
        AnnotationNames.ErasureHandler or AnnotationNames.AccessHandler => [],
        _ => WrittenArguments.Positional(annotation.Attribute, cancellation),
    };

    /// <summary>Those of which an annotation may name several: a second time adds nothing.</summary>
    public static ImmutableArray<WrittenText> ListOf(Annotation annotation, CancellationToken cancellation) =>
        annotation.Name == AnnotationNames.ProcessingActivity && Of(annotation, cancellation) is { Length: > 1 } nameAndPurposes
            ? nameAndPurposes.RemoveAt(0)
            : Of(annotation, cancellation);
}
