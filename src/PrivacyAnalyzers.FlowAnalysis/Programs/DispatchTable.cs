using System.Collections.Concurrent;
using System.Collections.Immutable;
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
    private readonly ConcurrentDictionary<string, ImmutableArray<INamedTypeSymbol>> constructedTypes = new(StringComparer.Ordinal);

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
        var calledAs = dispatch.IndexOf(SourceMembers.CalledAsSeparator);
        var receiver = SeenType.Of(calledAs < 0 ? dispatch : dispatch.Substring(0, calledAs));
        var seen = calledAs < 0 ? receiver : SeenType.Of(dispatch.Substring(calledAs + 1));
        var found = new HashSet<string>(StringComparer.Ordinal);
        foreach (var key in receiver.IsExact ? [receiver.Definition] : index.TypesOf(receiver.Definition, compilation, members))
        {
            if (TypeOf(key) is { } type && (receiver.IsExact || SeenAs(type, receiver).Any()))
                found.UnionWith(AnswersOf(type, target, seen).Select(members.KeyOf));
        }

        found.UnionWith(Elsewhere.AnswersTo(target, receiver.Definition, receiver.Constructed, super => MayBeSeenAs(super, receiver.Constructed!)));
        if (found.Count == 0)
            found.Add(target);
        return [.. found.OrderBy(key => key, StringComparer.Ordinal)];
    }

    private IReadOnlyList<string> InitializersOf(string type) =>
        TypeOf(type) is { } found
            ? [.. found.GetMembers().Where(member => !member.IsStatic && member is IFieldSymbol { IsImplicitlyDeclared: false } or IPropertySymbol).Select(members.KeyOf)]
            : [];

    /// <summary>What a type derives from or implements that may be seen as another: variance makes more than one type of an object.</summary>
    private IEnumerable<INamedTypeSymbol> SeenAs(INamedTypeSymbol type, SeenType seen) =>
        TypeIndex.SupertypesOf(type).Where(super => members.KeyOf(super) == seen.Definition && (seen.Constructed is null || MayBeSeenAs(super, seen.Constructed)));

    private bool MayBeSeenAs(INamedTypeSymbol super, string constructed)
    {
        var wanted = MadeOf(constructed);
        return wanted.IsEmpty || LibraryShapes.MentionsTypeParameter(super) || wanted.Any(one => IsSeenAs(super, one));
    }

    private bool MayBeSeenAs(string super, string constructed)
    {
        var wanted = MadeOf(constructed);
        var given = MadeOf(super);
        return wanted.IsEmpty || given.IsEmpty || given.Any(from => wanted.Any(to => IsSeenAs(from, to)));
    }

    private bool IsSeenAs(INamedTypeSymbol from, INamedTypeSymbol to) =>
        compilation.ClassifyCommonConversion(from, to) is { IsImplicit: true } conversion && (conversion.IsIdentity || conversion.IsReference);

    private ImmutableArray<INamedTypeSymbol> MadeOf(string constructed) =>
        constructedTypes.TryGetValue(constructed, out var known)
            ? known
            : constructedTypes.GetOrAdd(constructed, [.. DocumentationCommentId.GetSymbolsForReferenceId(constructed, compilation).OfType<INamedTypeSymbol>()]);

    private IEnumerable<ISymbol> AnswersOf(INamedTypeSymbol type, string target, SeenType seen)
    {
        var declaring = type.AllInterfaces
            .SelectMany(@interface => @interface.GetMembers().OfType<IMethodSymbol>())
            .Where(member => members.KeyOf(member) == target)
            .ToList();

        // One type may implement an interface several times: the call is answered by what it is called as.
        if (declaring.Count > 1)
        {
            var views = SeenAs(type, seen).ToList();
            var called = declaring.Where(member => views.Exists(view => IsOrHas(view, member.ContainingType))).ToList();
            declaring = called.Count == 0 ? declaring : called;
        }

        return declaring.Count > 0
            ? declaring.Select(type.FindImplementationForInterfaceMember).Where(answering => answering is not null).Select(answering => answering!)
            : OverridesOf(type, target).Take(1);
    }

    private static bool IsOrHas(INamedTypeSymbol type, INamedTypeSymbol @interface) =>
        SymbolEqualityComparer.Default.Equals(type, @interface) || type.AllInterfaces.Contains(@interface, SymbolEqualityComparer.Default);

    private IEnumerable<ISymbol> OverridesOf(INamedTypeSymbol type, string target)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            foreach (var candidate in current.GetMembers().OfType<IMethodSymbol>().Where(method => method.IsOverride || method.IsVirtual || method.IsAbstract))
            {
                for (var overridden = candidate; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (members.KeyOf(overridden) == target)
                        yield return candidate;
                }
            }
        }
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
