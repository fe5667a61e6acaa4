using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.CodeFixes.Declarations;

/// <summary>Guesses whose data it is: as the type's other members and the types beside it say, as the type's name says, then the usual ones.</summary>
internal static class LikelyDataSubjects
{
    private const int Most = 8;

    private static readonly string[] Usual = ["customer", "user", "employee", "contact-person", "supplier"];

    public static IEnumerable<string> Of(ISymbol symbol, DeclarationResolver resolver) =>
        FromSiblings(symbol, resolver)
            .Concat(FromNamespace(symbol, resolver))
            .Concat(Usual.OrderBy(subject => IsNamedIn(symbol, subject) ? 0 : 1))
            .Where(subject => !string.IsNullOrWhiteSpace(subject) && subject != Placeholders.ToBeDecided)
            .Distinct(StringComparer.Ordinal)
            .Take(Most);

    private static IEnumerable<string> FromSiblings(ISymbol symbol, DeclarationResolver resolver) =>
        SiblingData.Of(symbol, resolver).SelectMany(sibling => sibling.Own.DataSubjects);

    private static IEnumerable<string> FromNamespace(ISymbol symbol, DeclarationResolver resolver) =>
        symbol.ContainingNamespace.GetTypeMembers()
            .Where(type => SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, symbol.ContainingAssembly))
            .OrderBy(type => type.MetadataName, StringComparer.Ordinal)
            .SelectMany(type => resolver.StatementsOn(type).DataSubjects);

    private static bool IsNamedIn(ISymbol symbol, string subject)
    {
        var type = (symbol as INamedTypeSymbol ?? symbol.ContainingType)?.Name ?? string.Empty;
        return type.IndexOf(subject.Replace("-", string.Empty), StringComparison.OrdinalIgnoreCase) >= 0;
    }
}
