using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>
/// The compiler gives both parts of a partial member the attributes of both. An editor shows only what is
/// reported in the part that is being analysed, so the parts are taken apart again.
/// </summary>
internal static class PartialMembers
{
    public static bool IsImplementation(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.PartialDefinitionPart is not null,
        IParameterSymbol { ContainingSymbol: IMethodSymbol method } => method.PartialDefinitionPart is not null,
        _ => IsPropertyImplementation(symbol),
    };

    public static bool IsPropertyImplementation(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.PartialDefinitionPart is not null,
        IParameterSymbol { ContainingSymbol: IPropertySymbol indexer } => indexer.PartialDefinitionPart is not null,
        _ => false,
    };

    public static ImmutableArray<AttributeData> AttributesOfImplementation(ISymbol implementation) =>
        [.. AllOf(implementation).Where(attribute => IsIn(implementation, attribute))];

    public static ImmutableArray<AttributeData> AttributesOfDefinition(ISymbol definition) =>
        ImplementationOf(definition) is { } implementation
            ? [.. AllOf(definition).Where(attribute => !IsIn(implementation, attribute))]
            : AllOf(definition);

    private static ImmutableArray<AttributeData> AllOf(ISymbol symbol) => MemberParts.AllAttributesOf(MemberParts.Canonical(symbol));

    private static ISymbol? ImplementationOf(ISymbol symbol) => symbol switch
    {
        IMethodSymbol method => method.PartialImplementationPart,
        IPropertySymbol property => property.PartialImplementationPart,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { PartialImplementationPart: { } method } } => method,
        IParameterSymbol { ContainingSymbol: IPropertySymbol { PartialImplementationPart: { } indexer } } => indexer,
        _ => null,
    };

    private static bool IsIn(ISymbol part, AttributeData attribute) =>
        attribute.ApplicationSyntaxReference is { } place
        && part.DeclaringSyntaxReferences.Any(reference => reference.SyntaxTree == place.SyntaxTree && reference.Span.Contains(place.Span));
}
