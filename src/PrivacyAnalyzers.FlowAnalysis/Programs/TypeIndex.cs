using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Extraction;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>Which types of the source derive from or implement which. By names only: it holds for all compilations of the same declarations.</summary>
public sealed class TypeIndex
{
    private Dictionary<string, List<string>>? typesByBase;

    /// <summary>The types that have a type among their own, themselves included; filled from the first compilation that asks.</summary>
    public IReadOnlyList<string> TypesOf(string key, Compilation compilation, SourceMembers members)
    {
        // Two that ask at once find the same.
        var known = typesByBase ??= Read(compilation, members);
        return known.TryGetValue(key, out var types) ? types : [];
    }

    /// <summary>All types.</summary>
    public IEnumerable<string> All(Compilation compilation, SourceMembers members) =>
        (typesByBase ??= Read(compilation, members)).Values.SelectMany(types => types).Distinct(StringComparer.Ordinal);

    internal static IEnumerable<INamedTypeSymbol> SupertypesOf(INamedTypeSymbol type)
    {
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
            yield return current;
        foreach (var @interface in type.AllInterfaces)
            yield return @interface;
    }

    private static Dictionary<string, List<string>> Read(Compilation compilation, SourceMembers members)
    {
        var index = new Dictionary<string, List<string>>(StringComparer.Ordinal);
        foreach (var type in TypesIn(compilation))
        {
            var self = members.KeyOf(type);
            foreach (var key in SupertypesOf(type).Select(members.KeyOf).Distinct())
            {
                if (!index.TryGetValue(key, out var known))
                    index.Add(key, known = []);
                known.Add(self);
            }
        }

        return index;
    }

    private static IEnumerable<INamedTypeSymbol> TypesIn(Compilation compilation)
    {
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(compilation.Assembly.GlobalNamespace);
        while (open.Count > 0)
        {
            var current = open.Pop();
            if (current is INamedTypeSymbol type)
                yield return type;
            IEnumerable<INamespaceOrTypeSymbol> inner = current is INamespaceSymbol @namespace ? @namespace.GetMembers() : current.GetTypeMembers();
            foreach (var member in inner)
                open.Push(member);
        }
    }
}
