using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Extraction;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;
using PrivacyAnalyzers.FlowAnalysis.Programs;
using PrivacyAnalyzers.FlowAnalysis.Solving;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Assemblies;

/// <summary>Writes down what the members of a solved assembly do with data, for the assemblies that refer to it.</summary>
public sealed class FlowPublisher(Compilation compilation, MembersOfBuild build, SourceMembers members, IFlowContracts contracts)
{
    /// <summary>What the key of a member ends in where it stands for whoever answers a call: its zone is part of what is said.</summary>
    private const string AnsweringSuffix = "!";

    private readonly SeenElsewhere seen = new(compilation.Assembly);
    private readonly ConstructionGraphs constructions = new(contracts, members);
    private readonly Dictionary<string, ImmutableArray<string>> lines = new(StringComparer.Ordinal);
    private readonly HashSet<string> hidden = new(StringComparer.Ordinal);

    /// <param name="program">The members as they were solved.</param>
    /// <param name="producer">The version that writes.</param>
    public string Publish(FlowProgram program, string producer, CancellationToken cancellation)
    {
        var table = new AnswerTable(compilation.Assembly, members, seen);
        var types = TypesOf(compilation.Assembly.GlobalNamespace).ToList();
        foreach (var constructor in types.SelectMany(type => type.InstanceConstructors).Where(ConstructionGraphs.IsNeededFor))
        {
            if (constructions.Build(constructor) is { } graph)
                build.AddConstruction(graph);
        }

        hidden.UnionWith(types.SelectMany(type => type.GetMembers()).Where(member => member is IFieldSymbol or IPropertySymbol && !seen.Sees(member)).Select(members.KeyOf));
        foreach (var type in types)
        {
            cancellation.ThrowIfCancellationRequested();
            table.Add(type);
            foreach (var method in type.GetMembers().OfType<IMethodSymbol>().Where(method => method.MethodKind != MethodKind.StaticConstructor && seen.Sees(method)))
                Tell(members.KeyOf(method), program.SummaryOf(constructions.KeyOf(method)), program);
        }

        var file = WithAnswers(table, program);
        foreach (var method in types.Where(seen.Sees).SelectMany(type => type.GetMembers()).OfType<IMethodSymbol>().Where(IsOpenPoint))
        {
            if (!table.Answers.ContainsKey(members.KeyOf(method)))
                Tell(members.KeyOf(method), Assumed(method), program);
        }

        return FlowFileWriter.Write(file with { Members = lines.ToImmutableDictionary(StringComparer.Ordinal) }, producer);
    }

    private FlowFile WithAnswers(AnswerTable table, FlowProgram program)
    {
        var said = table.Answers
            .Select(answers => (answers.Key, All: answers.Value.ConvertAll(answer => (answer.Type, Member: TellAnswering(answer.Member, program)))))
            .Where(answers => lines.ContainsKey(answers.Key) || answers.All.Exists(answer => lines.ContainsKey(answer.Member) || members.Elsewhere.Knows(answer.Member)))
            .ToList();
        var types = said.SelectMany(answers => answers.All)
            .Select(answer => answer.Type)
            .Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default)
            .Select(type => (Type: type, Key: members.KeyOf(type)))
            .OrderBy(type => type.Key, StringComparer.Ordinal)
            .ToList();
        var numbers = types.Select((type, number) => (type.Type, number)).ToDictionary<(INamedTypeSymbol Type, int Number), ISymbol, int>(type => type.Type, type => type.Number, SymbolEqualityComparer.Default);
        return new(
            compilation.Assembly.Name,
            ImmutableDictionary<string, ImmutableArray<string>>.Empty,
            [.. types.Select(type => new FlowFile.AnsweringType(type.Key, table.SupertypesOf(type.Type)))],
            said.ToImmutableDictionary(answers => answers.Key, answers => answers.All.Select(answer => new FlowFile.Answer(numbers[answer.Type], answer.Member)).Distinct().ToImmutableArray(), StringComparer.Ordinal));
    }

    // What somebody answers for a zone, callers could not know from the member they name.
    private string TellAnswering(IMethodSymbol member, FlowProgram program)
    {
        var key = members.KeyOf(member);
        if (contracts.ZoneOf(member) == 0)
        {
            Tell(key, program.SummaryOf(key), program);
            return key;
        }

        Tell(key + AnsweringSuffix, program.SummaryOfAnswering(key), program);
        return key + AnsweringSuffix;
    }

    private void Tell(string key, FlowSummary? summary, FlowProgram program)
    {
        if (summary is null || summary.IsEmpty || lines.ContainsKey(key))
            return;
        var said = SummaryLines.Write(InSight(summary), program.NameOfPart, contracts).OrderBy(line => line, StringComparer.Ordinal).ToImmutableArray();
        if (!said.IsEmpty)
            lines.Add(key, said);
    }

    // What is kept where only its own assembly can read it again is nothing to others.
    private FlowSummary InSight(FlowSummary summary) => new()
    {
        Transfers = summary.Transfers,
        Sources = summary.Sources,
        Entries = summary.Entries.RemoveAll(entry => entry.Use is { Kind: FlowUseKind.Kept, Keeper: null or { Contract: null } } && (entry.Use.Keeper is null || hidden.Contains(entry.Use.Keeper.Key))),
        Reads = summary.Reads,
        ResultRoots = summary.ResultRoots,
        Overwrites = summary.Overwrites,
    };

    // Nobody in this assembly answers: what somebody elsewhere does is as unknown as library code.
    private bool IsOpenPoint(IMethodSymbol method) =>
        method is { IsAbstract: true, MethodKind: MethodKind.Ordinary } && seen.Sees(method)
        && contracts.DataOf(method) is null && contracts.TreatmentOf(method) == DataTreatment.None
        && !LibraryFacts.CarriesNothing(method, MemberModel.Unknown);

    private static FlowSummary Assumed(IMethodSymbol method) => new()
    {
        ResultRoots = [FlowPorts.Elsewhere],
        Transfers =
        [
            .. method.Parameters.Select(parameter => FlowPorts.OfParameter(parameter.Ordinal)).Prepend(FlowPorts.Receiver)
                .Select(port => new FlowSummary.Transfer(port, ValueView.Whole.Deep(), FlowPorts.Result, AccessPath.Whole)),
        ],
    };

    private static IEnumerable<INamedTypeSymbol> TypesOf(INamespaceOrTypeSymbol root)
    {
        var open = new Stack<INamespaceOrTypeSymbol>();
        open.Push(root);
        while (open.Count > 0)
        {
            var current = open.Pop();
            foreach (var inner in current.GetMembers().OfType<INamespaceOrTypeSymbol>())
                open.Push(inner);
            if (current is INamedTypeSymbol { TypeKind: not TypeKind.Delegate } type)
                yield return type;
        }
    }
}
