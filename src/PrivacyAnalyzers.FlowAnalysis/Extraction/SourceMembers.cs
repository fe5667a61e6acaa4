using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Assemblies;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>What graphs need to know of the members of one compilation: names that outlive it, and whether there is code behind them. Used from several threads.</summary>
public sealed class SourceMembers(DescribedAssemblies elsewhere)
{
    /// <summary>What the key of all initialisers of a type starts with.</summary>
    public const string InitializersPrefix = "init:";

    /// <summary>Stands between a generic definition and the type made of it.</summary>
    public const char DispatchSeparator = '|';

    /// <summary>Stands between what is known of an object and the type that it is called as.</summary>
    public const char CalledAsSeparator = '&';

    /// <summary>Stands before the file of a type that no other file sees.</summary>
    public const char FileSeparator = '@';

    private readonly ConcurrentDictionary<ISymbol, string> keys = new(SymbolEqualityComparer.Default);
    /// <summary>Before a type: just this one, and none that is derived from it.</summary>
    public const string ExactlyPrefix = "=";

    private readonly ConcurrentDictionary<ISymbol, bool> polymorphic = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, IReadOnlyList<string>> keepers = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> bodies = new(SymbolEqualityComparer.Default);

    public SourceMembers()
        : this(DescribedAssemblies.None)
    {
    }

    /// <summary>What is known of the members of referenced assemblies.</summary>
    public DescribedAssemblies Elsewhere { get; } = elsewhere;

    public string KeyOf(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        return keys.TryGetValue(definition, out var known) ? known : keys.GetOrAdd(definition, Make(definition));
    }

    /// <summary>A member, and those that it stands in for: what is kept by it, readers of those find.</summary>
    public IReadOnlyList<string> KeysOfKept(ISymbol member)
    {
        var definition = member.OriginalDefinition;
        return keepers.TryGetValue(definition, out var known) ? known : keepers.GetOrAdd(definition, [KeyOf(definition), .. Answered(definition).Select(KeyOf).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>All that the initialisers of a type's fields and properties do.</summary>
    public string KeyOfInitializers(ITypeSymbol type) => InitializersPrefix + KeyOf(type);

    /// <summary>The type of a receiver: its definition and, where all type arguments are known, those too.</summary>
    public string KeyOfReceiver(ITypeSymbol type) =>
        type is INamedTypeSymbol { IsGenericType: true } && !LibraryShapes.MentionsTypeParameter(type)
            ? KeyOf(type) + DispatchSeparator + NameOfConstructed(type)
            : KeyOf(type);

    /// <summary>A generic type with its arguments, in a form from which a compilation finds it again: without the names of a tuple's parts, which make no other type of it.</summary>
    public static string NameOfConstructed(ITypeSymbol type) => DocumentationCommentId.CreateReferenceId(type);

    /// <summary>Whether an accessor has code of its own; that of an automatic property has none.</summary>
    public bool HasBody(IMethodSymbol accessor)
    {
        var definition = accessor.OriginalDefinition;
        if (Elsewhere.Describes(definition.ContainingAssembly))
            return Elsewhere.Knows(KeyOf(definition));
        return bodies.TryGetValue(definition, out var known) ? known : bodies.GetOrAdd(definition, FindBody(definition.PartialImplementationPart ?? definition));
    }

    /// <summary>Whether calls of a type's members may be answered by others that it is the base of.</summary>
    public bool IsPolymorphic(ITypeSymbol type)
    {
        if (type is ITypeParameterSymbol or { TypeKind: TypeKind.Interface })
            return true;
        if (type is not INamedTypeSymbol { TypeKind: TypeKind.Class, IsSealed: false, SpecialType: SpecialType.None })
            return false;
        var definition = type.OriginalDefinition;
        return polymorphic.TryGetValue(definition, out var known) ? known : polymorphic.GetOrAdd(definition, HasOverridable(definition));
    }

    private static bool HasOverridable(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers().Any(member => !member.IsImplicitlyDeclared && (member.IsVirtual || member.IsAbstract || (member.IsOverride && !member.IsSealed))))
                return true;
        }

        return false;
    }

    /// <summary>Whether a constructor is the parameter list of its type.</summary>
    public static bool IsPrimary(IMethodSymbol constructor) =>
        constructor is { MethodKind: MethodKind.Constructor, IsImplicitlyDeclared: false }
        && constructor.DeclaringSyntaxReferences.FirstOrDefault() is { } declared
        && constructor.ContainingType.DeclaringSyntaxReferences.Any(type => type.SyntaxTree == declared.SyntaxTree && type.Span == declared.Span);

    private static IEnumerable<ISymbol> Answered(ISymbol member)
    {
        if (member is not (IPropertySymbol or IEventSymbol) || member.IsStatic || member.ContainingType is not { TypeKind: not TypeKind.Interface } type)
            yield break;
        for (var overridden = OverriddenBy(member); overridden is not null; overridden = OverriddenBy(overridden))
            yield return overridden;
        foreach (var declared in type.AllInterfaces.SelectMany(@interface => @interface.GetMembers()).Where(declared => declared.Kind == member.Kind && declared.Name == member.Name))
        {
            if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(declared), member))
                yield return declared;
        }
    }

    private static ISymbol? OverriddenBy(ISymbol member) => member switch
    {
        IPropertySymbol property => property.OverriddenProperty,
        IEventSymbol @event => @event.OverriddenEvent,
        _ => null,
    };

    private static bool FindBody(IMethodSymbol accessor) =>
        accessor.DeclaringSyntaxReferences.FirstOrDefault() is { } declared
        && accessor.AssociatedSymbol?.DeclaringSyntaxReferences.All(member => member.Span != declared.Span || member.SyntaxTree != declared.SyntaxTree) != false
        && declared.GetSyntax().ChildNodes().Any();

    private static string Make(ISymbol symbol)
    {
        var key = symbol.GetDocumentationCommentId();
        if (string.IsNullOrEmpty(key))
            key = symbol.Kind + ":" + symbol.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);

        // A type that only its file sees may share its name with others.
        for (var type = symbol as INamedTypeSymbol ?? symbol.ContainingType; type is not null; type = type.ContainingType)
        {
            if (type.IsFileLocal)
                return key + FileSeparator + type.DeclaringSyntaxReferences.FirstOrDefault()?.SyntaxTree.FilePath;
        }

        return key!;
    }
}
