using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Extraction;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Assemblies;

/// <summary>Which members of an assembly's types answer calls of what they override or implement, where others can make such calls.</summary>
internal sealed class AnswerTable(IAssemblySymbol assembly, SourceMembers members, SeenElsewhere seen)
{
    private readonly Dictionary<string, List<(INamedTypeSymbol Type, IMethodSymbol Member)>> answers = new(StringComparer.Ordinal);

    /// <summary>By key of what is called: the types of which an object may be, and the members that answer.</summary>
    public IReadOnlyDictionary<string, List<(INamedTypeSymbol Type, IMethodSymbol Member)>> Answers => answers;

    public void Add(INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Class or TypeKind.Struct, IsAbstract: false, IsStatic: false })
            return;
        foreach (var @interface in type.AllInterfaces.Where(MayBeCalled))
        {
            foreach (var member in @interface.GetMembers().OfType<IMethodSymbol>())
            {
                if (type.FindImplementationForInterfaceMember(member) is IMethodSymbol answering)
                    Add(member, type, answering);
            }
        }

        var overridden = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
        {
            foreach (var answering in current.GetMembers().OfType<IMethodSymbol>().Where(method => method.IsOverride || method.IsVirtual))
            {
                for (var target = answering; target is not null; target = target.OverriddenMethod)
                {
                    if (overridden.Add(target.OriginalDefinition) && MayBeCalled(target.ContainingType))
                        Add(target, type, answering);
                }
            }
        }
    }

    public ImmutableArray<FlowFile.Supertype> SupertypesOf(INamedTypeSymbol type)
    {
        var all = new List<INamedTypeSymbol>();
        for (var current = type; current is { SpecialType: not SpecialType.System_Object }; current = current.BaseType)
            all.Add(current);
        return
        [
            .. all.Concat(type.AllInterfaces)
                .Where(MayBeCalled)
                .Select(super => new FlowFile.Supertype(members.KeyOf(super), IsKnown(super) ? SourceMembers.NameOfConstructed(super) : string.Empty))
                .Distinct()
                .OrderBy(super => super.Definition, StringComparer.Ordinal)
                .ThenBy(super => super.Constructed, StringComparer.Ordinal),
        ];
    }

    private static bool IsKnown(INamedTypeSymbol type) => type.IsGenericType && !LibraryShapes.MentionsTypeParameter(type);

    private bool MayBeCalled(INamedTypeSymbol type) =>
        (SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, assembly) || members.Elsewhere.Describes(type.ContainingAssembly)) && seen.Sees(type);

    private void Add(IMethodSymbol target, INamedTypeSymbol type, IMethodSymbol answering)
    {
        var key = members.KeyOf(target);
        if (!answers.TryGetValue(key, out var known))
            answers.Add(key, known = []);
        known.Add((type, answering));
    }
}
