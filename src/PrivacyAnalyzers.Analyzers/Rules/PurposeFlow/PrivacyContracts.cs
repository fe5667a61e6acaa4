using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.FlowAnalysis.Contracts;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>Answers the flow engine from the declarations of one compilation.</summary>
public sealed class PrivacyContracts : IFlowContracts
{
    private const int NeutralZone = 0;

    private readonly DeclarationResolver declarations = new();
    private readonly ActivityResolver activities = new();
    private readonly InternTable<DatumSignature> labels = new(first: 0);
    private readonly InternTable<Activities> zones = new(first: NeutralZone + 1);
    private readonly ConcurrentDictionary<ISymbol, DataContract?> contracts = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, DataContract?> contractsByType = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, int> zonesByCode = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> declaringAssemblies = new(SymbolEqualityComparer.Default);

    public DatumSignature SignatureOf(int label) => labels[label];

    public Activities ActivitiesOf(int zone) => zone == NeutralZone ? Activities.None : zones[zone];

    public DataContract? DataOf(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        return contracts.TryGetValue(definition, out var known) ? known : contracts.GetOrAdd(definition, ContractOf(definition));
    }

    public DataContract? DataOfType(ITypeSymbol? type)
    {
        if (type is null)
            return null;
        if (!contractsByType.TryGetValue(type, out var known))
            contractsByType[type] = known = declarations.PersonalTypeOf(type) is { } personal ? DataOf(personal) : null;
        return known;
    }

    public int ZoneOf(ISymbol code)
    {
        if (zonesByCode.TryGetValue(code, out var known))
            return known;
        var found = MayDeclare(code.ContainingAssembly) ? activities.Resolve(code) : Activities.None;
        return zonesByCode.GetOrAdd(code, found.IsNeutral ? NeutralZone : zones.Intern(found));
    }

    public DataTreatment TreatmentOf(IMethodSymbol method)
    {
        if (!MayDeclare(method.ContainingAssembly))
            return DataTreatment.None;
        var statements = StatementsOn(method).ToList();
        return statements.Exists(said => said.Anonymizes) ? DataTreatment.Anonymizes
            : statements.Exists(said => said.Pseudonymizes) ? DataTreatment.Pseudonymizes
            : DataTreatment.None;
    }

    public ImmutableArray<string> GrantsOf(ISymbol check) =>
        MayDeclare(check.ContainingAssembly) ? [.. StatementsOn(check).SelectMany(said => said.ConsentChecks)] : [];

    public DataContract Allowing(DataContract contract, ImmutableArray<string> granted)
    {
        var signature = labels[contract.Label];
        var allowed = signature with { Granted = new([.. signature.Granted.Union(granted).Distinct(StringComparer.Ordinal).OrderBy(purpose => purpose, StringComparer.Ordinal)]) };
        return new(labels.Intern(allowed), contract.Name);
    }

    // What an interface or base method promises holds for the methods that implement it.
    private IEnumerable<CodeStatements> StatementsOn(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        yield return activities.StatementsOn(definition);
        foreach (var inherited in InheritedMembers.Of(definition))
            yield return activities.StatementsOn(inherited);
    }

    private DataContract? ContractOf(ISymbol symbol)
    {
        if (!MayDeclare(symbol.ContainingAssembly) || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor })
            return null;
        var datum = declarations.Resolve(symbol);

        // A tuple or dictionary that holds personal values has other parts too: each part is judged where it is taken out.
        if (datum.PersonalLevel?.Kind == DeclarationLevelKind.ValueType && declarations.PersonalTypeOf(ValueTypeOf(symbol)) is null)
            return null;

        // Without a decided purpose a declaration promises nothing: what is put into the member is what comes out.
        return datum.IsPersonal && !datum.Purposes.IsEmpty ? new(labels.Intern(DatumSignature.Of(datum)), SymbolNames.Of(datum.Symbol)) : null;
    }

    private static ITypeSymbol? ValueTypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type,
        IFieldSymbol field => field.Type,
        IParameterSymbol parameter => parameter.Type,
        IMethodSymbol method => method.ReturnType,
        _ => symbol as ITypeSymbol,
    };

    private bool MayDeclare(IAssemblySymbol? assembly)
    {
        if (assembly is null)
            return false;
        if (!declaringAssemblies.TryGetValue(assembly, out var known))
            declaringAssemblies[assembly] = known = assembly is ISourceAssemblySymbol || DeclaringAssemblies.MayDeclare(assembly);
        return known;
    }
}
