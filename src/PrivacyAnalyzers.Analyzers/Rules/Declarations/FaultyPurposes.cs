using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>Finds the purposes with which something is wrong for a datum, each reported once, where it is said.</summary>
internal static class FaultyPurposes
{
    /// <summary>Those of the datum. Where a type or an inherited member makes it personal data, what is wrong there is reported there.</summary>
    public static IReadOnlyList<string> Of(DeclarationRuleContext context, Func<Datum, string, bool> isAtFault)
    {
        var datum = context.Datum;
        if (datum.PersonalLevel is not { } personal)
            return [];
        var origin = personal.Kind == DeclarationLevelKind.Member ? null : context.Resolver.Resolve(personal.Symbol);
        return [.. datum.Purposes.Where(purpose => isAtFault(datum, purpose) && !(origin is not null && origin.Purposes.Contains(purpose) && isAtFault(origin, purpose)))];
    }

    /// <summary>The same by the place where they are shown: the purpose as written, else the category as written, else the identifier.</summary>
    public static IEnumerable<IGrouping<Location, string>> ByPlace(DeclarationRuleContext context, Func<Datum, string, bool> isAtFault)
    {
        var faulty = Of(context, isAtFault);
        if (faulty.Count == 0)
            return [];
        var written = TextsOf(context, AnnotationNames.Purpose).ToLookup(text => text.Text, text => text.Location, StringComparer.Ordinal);
        var category = TextsOf(context, AnnotationNames.PersonalData).Where(text => text.Text == context.Datum.Category).Select(text => text.Location).FirstOrDefault();
        return faulty.GroupBy(purpose => written[purpose].FirstOrDefault() ?? category ?? context.Identifier);
    }

    private static IEnumerable<WrittenText> TextsOf(DeclarationRuleContext context, string annotation) =>
        context.Attributes
            .Where(attribute => AnnotationKinds.NameOf(attribute) == annotation && !WrittenArguments.AreBroken(attribute, context.Cancellation))
            .SelectMany(attribute => WrittenArguments.Positional(attribute, context.Cancellation));
}
