using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Generators.RegisterManifest.Model;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Parsing;

/// <summary>Writes down what a type and its members say about data.</summary>
internal static class FactsOfType
{
    public static ManifestFacts Of(DeclarationResolver resolver, INamedTypeSymbol type, CancellationToken cancellation) =>
        ManifestFacts.Merge([FactsOf(resolver, type, cancellation), OfMembers(resolver, type, cancellation)]);

    /// <summary>What an annotated symbol says; a type speaks for its members too.</summary>
    public static ManifestFacts OfTarget(DeclarationResolver resolver, ISymbol target, CancellationToken cancellation) => target switch
    {
        INamedTypeSymbol type => Of(resolver, type, cancellation),
        IPropertySymbol or IFieldSymbol or IParameterSymbol or IMethodSymbol => FactsOf(resolver, target, cancellation),
        _ => ManifestFacts.None,
    };

    private static ManifestFacts FactsOf(DeclarationResolver resolver, ISymbol symbol, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var datum = resolver.Resolve(symbol);
        var personal = DataFacts.Of(datum);
        var denied = DataFacts.NotPersonal(datum);
        return personal is null && denied is null ? ManifestFacts.None : ManifestFacts.None with
        {
            Data = personal is null ? EquatableList<DataFact>.Empty : new([personal]),
            NotPersonal = denied is null ? EquatableList<NotPersonalFact>.Empty : new([denied]),
        };
    }

    public static ManifestFacts OfMembers(DeclarationResolver resolver, INamedTypeSymbol type, CancellationToken cancellation)
    {
        var facts = ImmutableArray.CreateBuilder<ManifestFacts>();
        foreach (var member in type.GetMembers())
        {
            if (member.IsImplicitlyDeclared || member is INamedTypeSymbol or IEventSymbol)
                continue;
            if (member is IPropertySymbol or IFieldSymbol)
                facts.Add(FactsOf(resolver, member, cancellation));
            if (member is IMethodSymbol { AssociatedSymbol: null } method)
                facts.AddRange(method.Parameters.Cast<ISymbol>().Prepend(method).Where(part => IsSpokenFor(resolver, part)).Select(part => FactsOf(resolver, part, cancellation)));
        }

        return ManifestFacts.Merge(facts.ToImmutable());
    }

    // What a method merely passes through is no holding of data, even when it is of a personal type.
    private static bool IsSpokenFor(DeclarationResolver resolver, ISymbol part)
        => resolver.Resolve(part).PersonalLevel?.Kind is DeclarationLevelKind.Member or DeclarationLevelKind.InheritedMember;
}
