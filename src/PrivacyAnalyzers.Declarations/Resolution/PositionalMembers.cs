using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Declarations.Resolution;

/// <summary>Pairs the positional parameters of records with the properties that they declare.</summary>
public static class PositionalMembers
{
    /// <summary>The property that a positional record parameter declares, if it does.</summary>
    public static IPropertySymbol? PropertyOf(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Constructor, ContainingType: { } type } constructor || !MayBeRecord(type))
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
        if (property.ContainingType is not { } type || !MayBeRecord(type))
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
            return property.DeclaringSyntaxReferences.IsEmpty && !constructor.IsImplicitlyDeclared && IsPrimary(constructor);
        return property.DeclaringSyntaxReferences.Length == 1
            && parameter.DeclaringSyntaxReferences[0] is var parameterSyntax
            && property.DeclaringSyntaxReferences[0] is var propertySyntax
            && parameterSyntax.Span == propertySyntax.Span
            && parameterSyntax.SyntaxTree == propertySyntax.SyntaxTree;
    }

    // Metadata does not say whether a struct was a record, nor which constructor is the primary one: Deconstruct tells.
    private static bool MayBeRecord(INamedTypeSymbol type) =>
        type.IsRecord || (type.IsValueType && type.DeclaringSyntaxReferences.IsEmpty && !type.GetMembers("Deconstruct").IsEmpty);

    private static bool IsPrimary(IMethodSymbol constructor)
    {
        foreach (var member in constructor.ContainingType.GetMembers("Deconstruct"))
        {
            if (member is IMethodSymbol deconstruct && deconstruct.Parameters.Select(parameter => parameter.Name).SequenceEqual(constructor.Parameters.Select(parameter => parameter.Name)))
                return true;
        }

        return false;
    }
}
