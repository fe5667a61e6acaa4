using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;

/// <summary>Finds <c>For</c> purposes of a retention that none of its data is declared for.</summary>
internal static class MissingPurposes
{
    public static IEnumerable<EffectlessAnnotation> Find(DeclarationRuleContext context, ImmutableArray<Annotation> annotations)
    {
        var retentions = annotations.Where(annotation => annotation.Name == AnnotationNames.Retention).ToList();
        if (retentions.Count == 0 || PurposesBehind(context) is not { Count: > 0 } purposes)
            return [];
        return retentions
            .SelectMany(retention => IdArguments.Of(retention, context.Cancellation))
            .Where(purpose => purpose.Text is { } id && !purposes.Contains(id) && !purposes.Any(declared => context.Rules?.Purposes.SelfAndAncestors(declared).Contains(id) ?? false))
            .Select(purpose => EffectlessAnnotation.Argument(purpose, NoEffectReason.UnknownPurpose));
    }

    // Null where others may inherit the retention and have further purposes.
    private static HashSet<string>? PurposesBehind(DeclarationRuleContext context) => context.Symbol switch
    {
        IAssemblySymbol => null,
        INamedTypeSymbol type => context.Datum.IsPersonal || Overriding.IsPossible(type)
            ? null
            : PurposesOf(TypeContents.DataIn(type, context.Resolver).Where(datum => datum.IsPersonal)),
        var member => Overriding.IsPossible(member) || !context.Datum.IsPersonal ? null : PurposesOf([context.Datum]),
    };

    private static HashSet<string>? PurposesOf(IEnumerable<Datum> data)
    {
        var purposes = new HashSet<string>(StringComparer.Ordinal);
        foreach (var datum in data)
        {
            if (datum.HasPlaceholderPurpose)
                return null;
            purposes.UnionWith(datum.Purposes);
        }

        return purposes;
    }
}
