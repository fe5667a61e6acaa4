using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>
/// By which keys the members of an object are told apart: their names, and where a base class has a member of that name
/// to itself, the name of the type as well.
/// </summary>
internal static class MemberKeys
{
    /// <summary>The field behind an automatic property goes by the property's name.</summary>
    public static string Of(ISymbol member)
    {
        if (member is not IFieldSymbol field)
            return member.Name;
        var name = (field.AssociatedSymbol ?? field.CorrespondingTupleField ?? field).Name;
        return field is { DeclaredAccessibility: Accessibility.Private, AssociatedSymbol: null, IsStatic: false } && BasesOf(field.ContainingType).Any(parent => HasState(parent, name))
            ? ContentKeys.Own(name, field.ContainingType.Name)
            : name;
    }

    /// <summary>A parameter of a type itself, as its objects keep it.</summary>
    public static string OfCaptured(IParameterSymbol parameter)
    {
        var key = ContentKeys.Captured(parameter.Name);
        return BasesOf(parameter.ContainingType).Any(parent => parent.InstanceConstructors.Any(constructor => SourceMembers.IsPrimary(constructor) && constructor.Parameters.Any(other => other.Name == parameter.Name)))
            ? ContentKeys.Own(key, parameter.ContainingType.Name)
            : key;
    }

    private static bool HasState(INamedTypeSymbol type, string name) =>
        type.GetMembers(name).Any(member => member is IFieldSymbol { IsStatic: false } or IPropertySymbol { IsStatic: false });

    private static IEnumerable<INamedTypeSymbol> BasesOf(INamedTypeSymbol? type)
    {
        for (var current = type?.BaseType; current is { SpecialType: not (SpecialType.System_Object or SpecialType.System_ValueType) }; current = current.BaseType)
            yield return current.OriginalDefinition;
    }
}
