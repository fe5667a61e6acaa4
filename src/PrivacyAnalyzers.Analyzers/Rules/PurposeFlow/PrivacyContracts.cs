using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.Analyzers.OtherAssemblies;
using PrivacyAnalyzers.Analyzers.UserModels;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;
using PrivacyAnalyzers.Policy.Closure;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>Answers the flow engine from the declarations of one compilation.</summary>
public sealed class PrivacyContracts(FlowSettings settings, ContractNumbers numbers) : IFlowContracts
{
    private readonly DeclarationResolver declarations = new(settings.Policy);
    private readonly ActivityResolver activities = new(settings.Policy);
    private readonly InternTable<DatumSignature> labels = numbers.Labels;
    private readonly InternTable<Activities> zones = numbers.Zones;
    private readonly ConcurrentDictionary<ISymbol, DataContract?> contracts = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, DataContract?> contractsByType = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, int> zonesByCode = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> declaringAssemblies = new(SymbolEqualityComparer.Default);

    public LibraryModels Library => settings.Library;

    /// <summary>What the policy in force allows; null without a policy file.</summary>
    public PolicyRules? Rules => settings.Rules;

    public bool FollowsAssumedFlows(SyntaxTree tree) => settings.FollowsAssumedFlows(tree);

    public bool NotesUnmodelledCalls => settings.ListsUnmodelledMembers;

    public DatumSignature SignatureOf(int label) => labels[label];

    public Activities ActivitiesOf(int zone) => zone == ContractNumbers.NeutralZone ? Activities.None : zones[zone];

    public DataContract? DataOf(ISymbol symbol)
    {
        var definition = symbol.OriginalDefinition;
        return contracts.TryGetValue(definition, out var known) ? known : contracts.GetOrAdd(definition, ContractOf(definition));
    }

    public bool LacksDeclaration(ISymbol member) =>
        member is IPropertySymbol { Type.TypeKind: not TypeKind.Delegate } or IFieldSymbol { Type.TypeKind: not TypeKind.Delegate }
        && !member.IsImplicitlyDeclared
        && !ValuelessSymbols.Contains(member)
        && declarations.Resolve(member.OriginalDefinition) is { IsPersonal: false } datum
        && !datum.Levels.Any(level => level.Kind != DeclarationLevelKind.Assembly && level.Statements.DeniesPersonal);

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
        var found = MayDeclare(code.ContainingAssembly) || activities.IsNamedByPolicy(code) ? activities.Resolve(code) : Activities.None;
        return zonesByCode.GetOrAdd(code, found.IsNeutral ? ContractNumbers.NeutralZone : zones.Intern(found));
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

    public ImmutableArray<string> WordsOfLabel(int label) => ContractWords.Of(labels[label]);

    public int LabelOfWords(ImmutableArray<string> words) => labels.Intern(ContractWords.SignatureOf(words));

    public ImmutableArray<string> WordsOfZone(int zone) => ContractWords.Of(ActivitiesOf(zone));

    public int ZoneOfWords(ImmutableArray<string> words) =>
        ContractWords.ActivitiesOf(words) is { IsNeutral: false } activities ? zones.Intern(activities) : ContractNumbers.NeutralZone;

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
        if (!(MayDeclare(symbol.ContainingAssembly) || declarations.SpeaksOfForeignCode) || symbol is IMethodSymbol { MethodKind: MethodKind.Constructor or MethodKind.StaticConstructor })
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
