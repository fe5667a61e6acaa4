using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Declarations.Resolution;

/// <summary>The members that a member overrides or implements.</summary>
public static class InheritedMembers
{
    /// <summary>
    /// The overridden member first, then implemented interface members in order of their interfaces' names. Of a
    /// positional parameter that only copies it: the base record's property.
    /// </summary>
    public static ImmutableArray<ISymbol> Of(ISymbol member)
    {
        if (member is IParameterSymbol parameter)
            return OfParameter(parameter);
        if (member is not (IMethodSymbol or IPropertySymbol or IEventSymbol) || member.IsStatic && member.ContainingType?.TypeKind == TypeKind.Interface)
            return [];

        var implemented = Implemented(member);
        return Overridden(member) is { } overridden ? [overridden.OriginalDefinition, .. implemented] : implemented;
    }

    private static ImmutableArray<ISymbol> OfParameter(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not (IMethodSymbol { MethodKind: not (MethodKind.LocalFunction or MethodKind.AnonymousFunction) } or IPropertySymbol))
            return [];
        if (RecordCopies.PropertyOf(parameter) is { } copied)
            return [copied.OriginalDefinition];
        var owners = Of(parameter.ContainingSymbol);
        if (owners.IsEmpty)
            return [];
        var inherited = ImmutableArray.CreateBuilder<ISymbol>();
        foreach (var owner in owners)
        {
            var parameters = owner is IMethodSymbol method ? method.Parameters : ((IPropertySymbol)owner).Parameters;
            if (parameter.Ordinal < parameters.Length)
                inherited.Add(parameters[parameter.Ordinal]);
        }

        return inherited.ToImmutable();
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    // Asked of every member of a compilation, few of which implement any: nothing is made for the others.
    private static ImmutableArray<ISymbol> Implemented(ISymbol member)
    {
        var type = member.ContainingType;
        if (type is null || type.TypeKind == TypeKind.Interface || type.AllInterfaces.IsEmpty)
            return [];

        List<ISymbol>? implemented = null;
        var isExplicit = member.Name.IndexOf('.') > 0;
        foreach (var @interface in type.AllInterfaces)
        {
            foreach (var candidate in isExplicit ? @interface.GetMembers() : @interface.GetMembers(member.Name))
            {
                if (candidate.Kind == member.Kind && NamesMatch(candidate, member)
                    && SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate)?.OriginalDefinition, member.OriginalDefinition))
                {
                    (implemented ??= []).Add(candidate.OriginalDefinition);
                }
            }
        }

        if (implemented is null)
            return [];
        return
        [
            .. implemented
                .Distinct(SymbolEqualityComparer.Default)
                .Select(symbol => symbol!)
                .OrderBy(symbol => symbol.ToDisplayString(), StringComparer.Ordinal),
        ];
    }

    // An explicit implementation is named after its interface: "Namespace.IPerson.Name".
    private static bool NamesMatch(ISymbol candidate, ISymbol member) =>
        member.Name == candidate.Name || member.Name.EndsWith("." + candidate.Name, StringComparison.Ordinal);
}
