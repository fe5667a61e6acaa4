using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Assemblies;
using PrivacyAnalyzers.FlowAnalysis.Extraction;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>Which members of the source may answer a call. One for each compilation; used from several threads.</summary>
/// <param name="index">What is known of the types already; outlives the compilation.</param>
public sealed class DispatchTable(Compilation compilation, SourceMembers members, TypeIndex index)
{
    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> types = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Target, string? Dispatch), IReadOnlyList<string>> targets = new();
    private readonly ConcurrentDictionary<ISymbol, HashSet<string>> supertypes = new(SymbolEqualityComparer.Default);

    /// <summary>What is known of the members of referenced assemblies.</summary>
    public DescribedAssemblies Elsewhere => members.Elsewhere;

    public IReadOnlyList<string> TargetsOf(string target, string? dispatch) =>
        targets.TryGetValue((target, dispatch), out var known) ? known : targets.GetOrAdd((target, dispatch), Find(target, dispatch));

    /// <summary>The type of the source that has a key.</summary>
    public INamedTypeSymbol? TypeOf(string key) => types.TryGetValue(key, out var known) ? known : types.GetOrAdd(key, FindType(key));

    /// <summary>The member of the source that has a key, where its name alone does not tell.</summary>
    public ISymbol? MemberOf(string key) =>
        index.All(compilation, members)
            .Select(TypeOf)
            .Where(type => type is not null && key.IndexOf(type.Name, StringComparison.Ordinal) >= 0)
            .SelectMany(type => type!.GetMembers())
            .FirstOrDefault(member => members.KeyOf(member) == key);

    /// <summary>Whether an object of which a type is known may be of another one, too.</summary>
    public bool MayBe(string given, string accepted)
    {
        var isExact = given.StartsWith(SourceMembers.ExactlyPrefix, StringComparison.Ordinal);
        var separator = given.IndexOf(SourceMembers.DispatchSeparator);
        var definition = (separator < 0 ? given : given.Substring(0, separator)).Substring(isExact ? SourceMembers.ExactlyPrefix.Length : 0);
        if (TypeOf(definition) is not { } type || TypeOf(accepted) is not { } other || SupertypesOf(type).Contains(accepted))
            return true;

        // A class has one base class: of two that do not derive from each other no object can be both.
        return !isExact && !type.IsSealed && (type.TypeKind == TypeKind.Interface || other.TypeKind == TypeKind.Interface || SupertypesOf(other).Contains(definition));
    }

    private HashSet<string> SupertypesOf(INamedTypeSymbol type) =>
        supertypes.TryGetValue(type, out var known) ? known : supertypes.GetOrAdd(type, new HashSet<string>(TypeIndex.SupertypesOf(type).Select(members.KeyOf), StringComparer.Ordinal));

    private IReadOnlyList<string> Find(string target, string? dispatch)
    {
        if (dispatch is null)
            return target.StartsWith(SourceMembers.InitializersPrefix, StringComparison.Ordinal) ? InitializersOf(target.Substring(SourceMembers.InitializersPrefix.Length)) : [];
        var isExact = dispatch.StartsWith(SourceMembers.ExactlyPrefix, StringComparison.Ordinal);
        if (isExact)
            dispatch = dispatch.Substring(SourceMembers.ExactlyPrefix.Length);
        var separator = dispatch.IndexOf(SourceMembers.DispatchSeparator);
        var definition = separator < 0 ? dispatch : dispatch.Substring(0, separator);
        var constructed = separator < 0 ? null : dispatch.Substring(separator + 1);
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in isExact ? [definition] : index.TypesOf(definition, compilation, members))
        {
            if (TypeOf(key) is { } type && (constructed is null || MayBe(type, constructed, definition)) && AnsweringMemberOf(type, target) is { } member)
                found.Add(members.KeyOf(member));
        }

        found.UnionWith(Elsewhere.AnswersTo(target, definition, constructed));
        if (found.Count == 0)
            found.Add(target);
        return [.. found.OrderBy(key => key, StringComparer.Ordinal)];
    }

    private IReadOnlyList<string> InitializersOf(string type) =>
        TypeOf(type) is { } found
            ? [.. found.GetMembers().Where(member => !member.IsStatic && member is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol).Select(members.KeyOf)]
            : [];

    private bool MayBe(INamedTypeSymbol type, string constructed, string definition) =>
        TypeIndex.SupertypesOf(type).Any(super =>
            members.KeyOf(super) == definition
            && (LibraryShapes.MentionsTypeParameter(super) || super.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat) == constructed));

    private ISymbol? AnsweringMemberOf(INamedTypeSymbol type, string target)
    {
        foreach (var @interface in type.AllInterfaces)
        {
            foreach (var member in @interface.GetMembers())
            {
                if (member is IMethodSymbol && members.KeyOf(member) == target)
                    return type.FindImplementationForInterfaceMember(member);
            }
        }

        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var candidate in current.GetMembers().OfType<IMethodSymbol>())
            {
                if (!candidate.IsOverride && !candidate.IsVirtual && !candidate.IsAbstract)
                    continue;
                for (var overridden = candidate; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (members.KeyOf(overridden) == target)
                        return candidate;
                }
            }
        }

        return null;
    }

    private INamedTypeSymbol? FindType(string key)
    {
        // The name of a type that only its file sees says which file that is, behind what the compiler knows it by.
        var file = key.IndexOf(SourceMembers.FileSeparator);
        foreach (var symbol in DocumentationCommentId.GetSymbolsForDeclarationId(file < 0 ? key : key.Substring(0, file), compilation))
        {
            if (symbol is INamedTypeSymbol type && SymbolEqualityComparer.Default.Equals(type.ContainingAssembly, compilation.Assembly) && members.KeyOf(type) == key)
                return type;
        }

        return null;
    }
}
