using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Constants;
using PrivacyAnalyzers.Declarations.Foreign;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Declarations.Resolution;

/// <summary>Resolves declarations of one compilation. Safe to use from several threads; holds symbols, so it lives no longer than the compilation.</summary>
public sealed class DeclarationResolver(PrivacyPolicy? policy = null, UnboundConstants? constants = null)
{
    private readonly ConcurrentDictionary<ISymbol, Datum> data = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, DataStatements> statements = new(SymbolEqualityComparer.Default);
    private readonly PolicyRules? rules = PolicyRules.Of(policy);
    private readonly ForeignAttributes foreign = new(policy);
    private readonly ForeignSources sources = new(policy);

    /// <summary>What is declared about a property, field, parameter, method (its return value) or type.</summary>
    public Datum Resolve(ISymbol symbol)
    {
        var canonical = MemberParts.Canonical(symbol);
        return data.TryGetValue(canonical, out var known) ? known : data.GetOrAdd(canonical, new Datum(canonical, LevelsOf(canonical), rules));
    }

    /// <summary>What the attributes on the symbol itself say, and the policy of it by name, whatever other levels say.</summary>
    public DataStatements StatementsOn(ISymbol symbol) =>
        statements.TryGetValue(symbol, out var known) ? known : statements.GetOrAdd(symbol, MemberParts.DataOf(symbol, foreign, constants).And(sources.Of(symbol)));

    /// <summary>Whether an assembly that uses no annotation may declare all the same: by an attribute or a name that the policy speaks of.</summary>
    public bool SpeaksOfForeignCode => foreign.AreMapped || sources.HaveAny;

    /// <summary>
    /// The personal type that a value of the given type is or holds: the type itself, its nullable or element type, or a
    /// part of a tuple, a task, a dictionary. Null when there is none.
    /// </summary>
    public INamedTypeSymbol? PersonalTypeIn(ITypeSymbol? type) => PersonalTypeIn(type, isWhole: false, depth: 0);

    /// <summary>As <see cref="PersonalTypeIn(ITypeSymbol)"/>, where nothing in the value is of another type: not a tuple, nor a dictionary.</summary>
    public INamedTypeSymbol? PersonalTypeOf(ITypeSymbol? type) => PersonalTypeIn(type, isWhole: true, depth: 0);

    private INamedTypeSymbol? PersonalTypeIn(ITypeSymbol? type, bool isWhole, int depth)
    {
        const int deepestContainer = 3;
        if (type is null or { SpecialType: SpecialType.System_String } or { TypeKind: TypeKind.Error or TypeKind.Delegate } || depth > deepestContainer)
            return null;
        if (type is INamedTypeSymbol { SpecialType: SpecialType.None } named && Resolve(named) is { IsPersonal: true })
            return named.OriginalDefinition;
        if (isWhole && ValueContainers.HasOtherParts(type))
            return null;
        foreach (var content in ValueContainers.ContentsOf(type))
        {
            if (PersonalTypeIn(content, isWhole, depth + 1) is { } found)
                return found;
        }

        return null;
    }

    private ImmutableArray<DeclarationLevel> LevelsOf(ISymbol symbol)
    {
        var levels = ImmutableArray.CreateBuilder<DeclarationLevel>();
        levels.Add(new(DeclarationLevelKind.Member, symbol, StatementsOn(symbol)));

        var containingType = symbol is INamedTypeSymbol ? null : symbol.ContainingType;
        var isData = symbol is not IMethodSymbol and not IParameterSymbol;
        AddType(levels, DeclarationLevelKind.ContainingType, containingType, symbol, isData);
        AddInherited(levels, symbol, isData);
        for (var type = ((symbol as INamedTypeSymbol) ?? containingType)?.BaseType; type is { SpecialType: SpecialType.None }; type = type.BaseType)
            AddType(levels, DeclarationLevelKind.BaseType, type.OriginalDefinition, symbol, isData);
        if (symbol is INamedTypeSymbol self)
        {
            foreach (var @interface in self.AllInterfaces)
                AddType(levels, DeclarationLevelKind.BaseType, @interface.OriginalDefinition, symbol, isData);
        }

        AddValueType(levels, symbol);
        if (symbol.ContainingAssembly is { } assembly)
            Add(levels, DeclarationLevelKind.Assembly, assembly, StatementsOn(assembly));
        return levels.ToImmutable();
    }

    private void AddInherited(ImmutableArray<DeclarationLevel>.Builder levels, ISymbol symbol, bool isData)
    {
        var nearest = InheritedMembers.Of(symbol);
        if (nearest.IsEmpty)
            return;
        var visited = new HashSet<ISymbol>(SymbolEqualityComparer.Default) { symbol };
        while (!nearest.IsEmpty)
        {
            // Members of several interfaces stand side by side: what they say is one level, their union.
            var members = DataStatements.None;
            var types = DataStatements.None;
            var next = ImmutableArray.CreateBuilder<ISymbol>();
            foreach (var inherited in nearest)
            {
                var canonical = MemberParts.Canonical(inherited);
                if (!visited.Add(canonical))
                    continue;
                members = members.And(StatementsOn(canonical));
                types = types.And(ForMember(canonical.ContainingType is { } type ? StatementsOn(type) : DataStatements.None, canonical, isData));
                next.AddRange(InheritedMembers.Of(canonical));
            }

            Add(levels, DeclarationLevelKind.InheritedMember, nearest[0], members);
            Add(levels, DeclarationLevelKind.InheritedMember, nearest[0].ContainingSymbol, types);
            nearest = next.ToImmutable();
        }
    }

    private void AddType(ImmutableArray<DeclarationLevel>.Builder levels, DeclarationLevelKind kind, INamedTypeSymbol? type, ISymbol member, bool isData)
    {
        if (type is not null)
            Add(levels, kind, type, ForMember(StatementsOn(type), member, isData));
    }

    private void AddValueType(ImmutableArray<DeclarationLevel>.Builder levels, ISymbol symbol)
    {
        var type = symbol switch
        {
            IPropertySymbol property => property.Type,
            IFieldSymbol field => field.Type,
            IParameterSymbol parameter => parameter.Type,
            IMethodSymbol { ReturnsVoid: false } method => method.ReturnType,
            _ => null,
        };
        if (PersonalTypeIn(type) is not { } personal || SymbolEqualityComparer.Default.Equals(personal, symbol.ContainingType))
            return;
        foreach (var level in Resolve(personal).Levels)
        {
            if (level.Kind != DeclarationLevelKind.Assembly)
                Add(levels, DeclarationLevelKind.ValueType, level.Symbol, level.Statements);
        }
    }

    private static void Add(ImmutableArray<DeclarationLevel>.Builder levels, DeclarationLevelKind kind, ISymbol symbol, DataStatements said)
    {
        if (!said.SaysNothing)
            levels.Add(new(kind, symbol, said));
    }

    // [PersonalData] on a type is about its values: it makes the members that hold them personal, not the
    // parameters and results of its methods, nor what is static or constant.
    private static DataStatements ForMember(DataStatements type, ISymbol member, bool isData) =>
        type.IsPersonal && member is not INamedTypeSymbol && (!isData || member.IsStatic)
            ? type with { IsPersonal = false, Category = null }
            : type;
}
