using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Constants;
using PrivacyAnalyzers.Declarations.Foreign;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Statements;

namespace PrivacyAnalyzers.Declarations.Resolution;

/// <summary>
/// The places on which one piece of data can be annotated: a property, its accessors, its backing field and, in a
/// record, the positional parameter are one datum to a C# developer, but several symbols to the compiler.
/// </summary>
public static class MemberParts
{
    /// <summary>The symbol that stands for the datum: the property rather than its parameter or backing field.</summary>
    public static ISymbol Canonical(ISymbol symbol) => symbol.OriginalDefinition switch
    {
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => Canonical(property),
        IParameterSymbol parameter => CanonicalParameter(parameter),
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => Canonical(property),
        IMethodSymbol { ReducedFrom: { } extension } => Canonical(extension),
        IMethodSymbol { PartialDefinitionPart: { } definition } => definition,
        IPropertySymbol { PartialDefinitionPart: { } definition } => definition,
        var original => original,
    };

    /// <summary>The attributes that say something about the data which a canonical symbol stands for.</summary>
    public static ImmutableArray<AttributeData> AttributesOf(ISymbol canonical) => canonical switch
    {
        IMethodSymbol method => method.GetReturnTypeAttributes(),
        IPropertySymbol property => OfProperty(property),
        _ => canonical.GetAttributes(),
    };

    /// <summary>All attributes of a canonical symbol, those about its code included.</summary>
    public static ImmutableArray<AttributeData> AllAttributesOf(ISymbol canonical) => canonical switch
    {
        IMethodSymbol method => method.GetAttributes().AddRange(AttributesOf(method)),
        IPropertySymbol property => AttributesOf(property).AddRange(property.GetMethod?.GetAttributes() ?? []).AddRange(property.SetMethod?.GetAttributes() ?? []),
        _ => AttributesOf(canonical),
    };

    public static DataStatements DataOf(ISymbol canonical, ForeignAttributes foreign, UnboundConstants? constants) => AnnotationReader.ReadData(AttributesOf(canonical), foreign, constants);

    private static ISymbol CanonicalParameter(IParameterSymbol parameter)
    {
        if (PositionalMembers.PropertyOf(parameter) is { } property)
            return property;
        return parameter.ContainingSymbol switch
        {
            // The value parameter of a setter is the property; the others are the indexer's.
            IMethodSymbol { AssociatedSymbol: IPropertySymbol indexer } => parameter.Ordinal < indexer.Parameters.Length
                ? Canonical(indexer.Parameters[parameter.Ordinal])
                : Canonical(indexer),
            IMethodSymbol { ReducedFrom: { } extension } => extension.Parameters[parameter.Ordinal + 1].OriginalDefinition,
            IMethodSymbol { PartialDefinitionPart: { } definition } => definition.Parameters[parameter.Ordinal],
            IPropertySymbol { PartialDefinitionPart: { } definition } => definition.Parameters[parameter.Ordinal],
            _ => parameter,
        };
    }

    private static ImmutableArray<AttributeData> OfProperty(IPropertySymbol property) =>
        property.GetAttributes()
            .AddRange(PositionalMembers.ParameterOf(property)?.GetAttributes() ?? [])
            .AddRange(BackingFieldOf(property)?.GetAttributes() ?? [])
            .AddRange(property.GetMethod?.GetReturnTypeAttributes() ?? [])
            .AddRange(property.SetMethod?.Parameters.LastOrDefault()?.GetAttributes() ?? []);

    private static IFieldSymbol? BackingFieldOf(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType?.GetMembers($"<{property.Name}>k__BackingField") ?? [])
        {
            if (member is IFieldSymbol field)
                return field;
        }

        return null;
    }
}
