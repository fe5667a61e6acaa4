using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Constants;
using PrivacyAnalyzers.Declarations.Foreign;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Declarations.Resolution;

/// <summary>The processing activities that a piece of code belongs to; neutral code belongs to none.</summary>
public sealed record Activities(EquatableList<string> Names, EquatableList<string> Purposes)
{
    public static Activities None { get; } = new(EquatableList<string>.Empty, EquatableList<string>.Empty);

    /// <summary>Code without a purpose of its own: data may pass through it.</summary>
    public bool IsNeutral => Purposes.IsEmpty;
}

/// <summary>
/// Finds the activities of code: the nearest of member, containing type, overridden or implemented member and its
/// type, base class, and assembly that declares any. Lambdas and local functions that declare none belong to the code
/// around them; nested types do not. What the policy says of code by its name holds where no attribute does, the assembly's excepted.
/// </summary>
public sealed class ActivityResolver(PrivacyPolicy? policy = null, UnboundConstants? constants = null)
{
    private readonly ConcurrentDictionary<ISymbol, Activities> activities = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, CodeStatements> statements = new(SymbolEqualityComparer.Default);
    private readonly CodePaths paths = new(policy);

    public Activities Resolve(ISymbol code)
    {
        for (; IsInside(code); code = code.ContainingSymbol)
        {
            if (StatementsOn(code).Activities is { IsEmpty: false } declared)
                return Join(declared);
        }

        var member = MemberOf(code);
        return activities.TryGetValue(member, out var known) ? known : activities.GetOrAdd(member, Find(member));
    }

    /// <summary>What the attributes on the method, property, type or assembly itself say about its code.</summary>
    public CodeStatements StatementsOn(ISymbol symbol)
    {
        if (statements.TryGetValue(symbol, out var known))
            return known;
        var attributes = symbol.GetAttributes();
        if (symbol is IMethodSymbol method)
            attributes = attributes.AddRange(method.GetReturnTypeAttributes());
        return statements.GetOrAdd(symbol, AnnotationReader.ReadCode(attributes, constants));
    }

    /// <summary>Whether the policy says of the code's type or namespace what it runs for.</summary>
    public bool IsNamedByPolicy(ISymbol code) => !paths.Of(TypeAround(code)).IsEmpty;

    /// <summary>The activities that the policy gives a type where no attribute does.</summary>
    public EquatableList<ActivityStatement> StatedFor(INamedTypeSymbol type) =>
        StatementsOn(type).Activities.IsEmpty ? paths.Of(type) : EquatableList<ActivityStatement>.Empty;

    private Activities Find(ISymbol member)
    {
        foreach (var level in LevelsOf(member))
        {
            if (level is not null && StatementsOn(level).Activities is { IsEmpty: false } declared)
                return Join(declared);
        }

        if (paths.Of(TypeAround(member)) is { IsEmpty: false } stated)
            return Join(stated);
        return member.ContainingAssembly is { } assembly ? Join(StatementsOn(assembly).Activities) : Activities.None;
    }

    private static IEnumerable<ISymbol?> LevelsOf(ISymbol member)
    {
        yield return member;
        var owner = member is IMethodSymbol { AssociatedSymbol: { } associated } ? associated : member;
        yield return owner;
        yield return TypeAround(member);
        foreach (var inherited in InheritedBy(owner))
        {
            yield return inherited;
            yield return TypeAround(inherited);
        }

        for (var type = TypeAround(member)?.BaseType; type is { SpecialType: SpecialType.None }; type = type.BaseType)
            yield return type.OriginalDefinition;
    }

    // The nearest first.
    private static IReadOnlyList<ISymbol> InheritedBy(ISymbol member)
    {
        var nearest = InheritedMembers.Of(member);
        if (nearest.IsEmpty)
            return [];
        var all = new List<ISymbol>();
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { member };
        var open = new Queue<ISymbol>(nearest);
        while (open.Count > 0)
        {
            var next = open.Dequeue();
            if (!visited.Add(next))
                continue;
            all.Add(next);
            foreach (var further in InheritedMembers.Of(next))
                open.Enqueue(further);
        }

        return all;
    }

    private static bool IsInside(ISymbol code) =>
        code is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction } or IParameterSymbol or ILocalSymbol
        && code.ContainingSymbol is not null;

    private static ISymbol MemberOf(ISymbol code)
    {
        var member = code.OriginalDefinition;
        return member is IMethodSymbol { PartialDefinitionPart: { } definition } ? definition : member;
    }

    // An extension block has no name, and no attributes, of its own: its members are those of the class around it.
    private static INamedTypeSymbol? TypeAround(ISymbol member)
    {
        var type = member.ContainingType?.OriginalDefinition;
        return type is { CanBeReferencedByName: false, ContainingType: { } outer } ? outer : type;
    }

    private static Activities Join(EquatableList<ActivityStatement> declared) => new(
        new([.. declared.Select(activity => activity.Name).Distinct(StringComparer.Ordinal)]),
        new([.. declared.SelectMany(activity => activity.Purposes).Where(purpose => purpose != Placeholders.ToBeDecided).Distinct(StringComparer.Ordinal)]));
}
