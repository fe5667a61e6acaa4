using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Declarations.Reading;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;

/// <summary>
/// Finds what one declaration says twice. The parts of a partial member and the targets of a positional parameter may
/// say the same: the ones should agree, the others are seen by different readers.
/// </summary>
internal static class Repetitions
{
    public static IEnumerable<EffectlessAnnotation> Find(DeclarationRuleContext context, ImmutableArray<Annotation> annotations)
    {
        foreach (var place in annotations.GroupBy(annotation => PlaceOf(annotation, context.Cancellation)))
        {
            var said = new HashSet<string>(StringComparer.Ordinal);
            foreach (var annotation in place.OrderBy(annotation => annotation.Attribute.ApplicationSyntaxReference?.Span.Start))
            {
                if (WholeKey(annotation) is { } key && !said.Add(key))
                {
                    yield return EffectlessAnnotation.Whole(annotation, NoEffectReason.Repeated, context.Cancellation);
                    continue;
                }

                // Each activity and each retention has purposes of its own; elsewhere all on one declaration are a union.
                var scope = annotation.Name is AnnotationNames.ProcessingActivity or AnnotationNames.Retention ? new HashSet<string>(StringComparer.Ordinal) : said;
                foreach (var id in IdArguments.ListOf(annotation, context.Cancellation))
                {
                    if (!scope.Add($"{annotation.Name}\n{id.Text}"))
                        yield return EffectlessAnnotation.Argument(id, NoEffectReason.Repeated);
                }
            }
        }
    }

    // A second attribute of these is another statement unless it says the very same.
    private static string? WholeKey(Annotation annotation) => annotation.Name switch
    {
        AnnotationNames.Retention or AnnotationNames.ProcessingActivity or AnnotationNames.ErasureHandler or AnnotationNames.AccessHandler =>
            string.Join("\n", [
                annotation.Name,
                .. annotation.Attribute.ConstructorArguments.Select(KeyOf),
                .. annotation.Attribute.NamedArguments.OrderBy(argument => argument.Key, StringComparer.Ordinal).Select(argument => $"{argument.Key}={KeyOf(argument.Value)}")]),
        _ => null,
    };

    private static string KeyOf(TypedConstant constant) => constant switch
    {
        { IsNull: true } => "null",
        { Kind: TypedConstantKind.Array } => string.Join(",", constant.Values.Select(KeyOf).OrderBy(value => value, StringComparer.Ordinal)),
        { Value: ISymbol type } => type.GetDocumentationCommentId() ?? type.Name,
        _ => constant.Value!.ToString(),
    };

    private static (SyntaxNode? Declaration, string? Target) PlaceOf(Annotation annotation, CancellationToken cancellation)
    {
        var list = annotation.Attribute.ApplicationSyntaxReference?.GetSyntax(cancellation).Parent as AttributeListSyntax;
        return (list?.Parent, list?.Target?.Identifier.ValueText);
    }
}
