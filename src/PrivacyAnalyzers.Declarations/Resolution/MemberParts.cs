using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Statements;

namespace PrivacyAnalyzers.Declarations.Resolution;

/// <summary>
/// The places on which one piece of data can be annotated: a property, its backing field and, in a record, the
/// positional parameter are one datum to a C# developer, but several symbols to the compiler.
/// </summary>
public static class MemberParts
{
    /// <summary>The symbol that stands for the datum: the property rather than its parameter or backing field.</summary>
    public static ISymbol Canonical(ISymbol symbol) => symbol.OriginalDefinition switch
    {
        IFieldSymbol { AssociatedSymbol: IPropertySymbol property } => property,
        IParameterSymbol parameter when PropertyOf(parameter) is { } property => property,
        IParameterSymbol { ContainingSymbol: IMethodSymbol { AssociatedSymbol: IPropertySymbol property, MethodKind: MethodKind.PropertySet } } parameter
            when parameter.Ordinal == ((IMethodSymbol)parameter.ContainingSymbol).Parameters.Length - 1 => property,
        IMethodSymbol { AssociatedSymbol: IPropertySymbol property } => property,
        IMethodSymbol { PartialDefinitionPart: { } definition } => definition,
        IPropertySymbol { PartialDefinitionPart: { } definition } => definition,
        var original => original,
    };

    /// <summary>All attributes that annotate the datum a canonical symbol stands for.</summary>
    public static ImmutableArray<AttributeData> AttributesOf(ISymbol canonical) => canonical switch
    {
        IMethodSymbol method => method.GetReturnTypeAttributes(),
        IPropertySymbol property => property.GetAttributes().AddRange(BackingFieldAttributes(property)).AddRange(GetterReturnAttributes(property)).AddRange(ParameterAttributes(property)),
        _ => canonical.GetAttributes(),
    };

    public static DataStatements DataOf(ISymbol canonical) => AnnotationReader.ReadData(AttributesOf(canonical));

    /// <summary>The property that a positional record parameter declares, if it does.</summary>
    public static IPropertySymbol? PropertyOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type } constructor || !HasPositionalMembers(type))
            return null;
        foreach (var member in type.GetMembers(parameter.Name))
        {
            if (member is IPropertySymbol property && Declares(constructor, parameter, property))
                return property;
        }

        return null;
    }

    /// <summary>The positional parameter that declares a record's property, if one does.</summary>
    public static IParameterSymbol? ParameterOf(IPropertySymbol property)
    {
        if (property.ContainingType is not { } type || !HasPositionalMembers(type))
            return null;
        foreach (var constructor in type.InstanceConstructors)
        {
            foreach (var parameter in constructor.Parameters)
            {
                if (parameter.Name == property.Name && Declares(constructor, parameter, property))
                    return parameter;
            }
        }

        return null;
    }

    private static bool Declares(IMethodSymbol constructor, IParameterSymbol parameter, IPropertySymbol property)
    {
        if (!SymbolEqualityComparer.Default.Equals(parameter.Type, property.Type))
            return false;
        if (parameter.DeclaringSyntaxReferences.IsEmpty)
            return property.DeclaringSyntaxReferences.IsEmpty && !constructor.IsImplicitlyDeclared;
        return property.DeclaringSyntaxReferences.Length == 1
            && parameter.DeclaringSyntaxReferences[0] is var parameterSyntax
            && property.DeclaringSyntaxReferences[0] is var propertySyntax
            && parameterSyntax.Span == propertySyntax.Span
            && parameterSyntax.SyntaxTree == propertySyntax.SyntaxTree;
    }

    // Metadata does not say whether a struct was a record: its positional Deconstruct tells.
    private static bool HasPositionalMembers(INamedTypeSymbol type) =>
        type.IsRecord || (type.IsValueType && type.DeclaringSyntaxReferences.IsEmpty && !type.GetMembers("Deconstruct").IsEmpty);

    private static ImmutableArray<AttributeData> BackingFieldAttributes(IPropertySymbol property)
    {
        foreach (var member in property.ContainingType?.GetMembers($"<{property.Name}>k__BackingField") ?? [])
        {
            if (member is IFieldSymbol field && SymbolEqualityComparer.Default.Equals(field.AssociatedSymbol, property))
                return field.GetAttributes();
        }

        return [];
    }

    private static ImmutableArray<AttributeData> GetterReturnAttributes(IPropertySymbol property) =>
        property.GetMethod?.GetReturnTypeAttributes() ?? [];

    private static ImmutableArray<AttributeData> ParameterAttributes(IPropertySymbol property) =>
        ParameterOf(property)?.GetAttributes() ?? [];
}
