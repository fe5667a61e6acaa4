using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Extraction;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Assemblies;

/// <summary>
/// What it is to make an object by a constructor that has no body of its own: the parameters of a type, its initialisers,
/// its base. In its own assembly that stands where the object is made; others see one call.
/// </summary>
internal sealed class ConstructionGraphs(IFlowContracts contracts, SourceMembers members)
{
    /// <summary>What the key of such a graph starts with.</summary>
    public const string Prefix = "new:";

    private static readonly ObjectRoots OfReceiver = new([FlowPorts.Receiver], [], IsElsewhere: false);

    public static bool IsNeededFor(IMethodSymbol constructor) =>
        constructor.MethodKind == MethodKind.Constructor && (constructor.IsImplicitlyDeclared ? constructor.Parameters.IsEmpty : SourceMembers.IsPrimary(constructor));

    public string KeyOf(IMethodSymbol constructor) =>
        IsNeededFor(constructor) ? Prefix + members.KeyOf(constructor) : members.KeyOf(constructor);

    public FlowGraph? Build(IMethodSymbol constructor)
    {
        if (constructor.ContainingType.DeclaringSyntaxReferences.FirstOrDefault() is not { } declared)
            return null;
        var graph = new FlowGraph(Prefix + members.KeyOf(constructor), constructor.ContainingType.Name, declared.SyntaxTree, declared.Span.Start, constructor.Parameters.Length + 1);
        graph.Inputs[FlowPorts.Receiver] = graph.AddNode(default);
        var made = graph.AddNode(default);
        graph.SetRoots(made, OfReceiver);
        graph.Connect(graph.Inputs[FlowPorts.Receiver], made, FlowOperation.Copy);
        var inputs = new int[constructor.Parameters.Length + 1];
        foreach (var parameter in constructor.Parameters)
            inputs[FlowPorts.OfParameter(parameter.Ordinal)] = Fill(graph, parameter, made);
        if (!constructor.IsImplicitlyDeclared)
            made = Call(graph, members.KeyOf(constructor), made, inputs);
        else if (BaseConstructorOf(constructor.ContainingType) is { } parent)
            made = Call(graph, KeyOf(parent), made, inputs);
        graph.Outputs[FlowPorts.Receiver] = Call(graph, members.KeyOfInitializers(constructor.ContainingType), made, inputs);
        return graph;
    }

    private int Fill(FlowGraph graph, IParameterSymbol parameter, int made)
    {
        var declared = contracts.DataOf(parameter);
        var span = parameter.Locations.FirstOrDefault(location => location.SourceTree == graph.Tree)?.SourceSpan ?? default;
        var given = graph.AddNode(new(declared is null ? FlowNodeKind.Storage : FlowNodeKind.Datum, span, parameter.Name, declared));
        if (declared is null)
        {
            graph.Inputs[FlowPorts.OfParameter(parameter.Ordinal)] = given;
            graph.Connect(given, made, FlowOperation.Store, MemberKeys.OfCaptured(parameter));
        }

        if (!parameter.ContainingType.IsRecord || parameter.ContainingType.GetMembers(parameter.Name).OfType<IPropertySymbol>().FirstOrDefault() is not { } shown)
            return given;
        var promised = contracts.DataOf(shown);
        graph.AddUse(new(given, 0, 0, FlowUseKind.Kept, span, [], shown.Name) { Keeper = new(members.KeyOf(shown), promised), Owner = made });
        if (promised is null)
            graph.Connect(given, made, FlowOperation.Store, shown.Name);
        return given;
    }

    private static int Call(FlowGraph graph, string target, int made, int[] parameters)
    {
        int[] inputs = [.. parameters];
        inputs[FlowPorts.Receiver] = made;
        var outputs = new int[inputs.Length];
        outputs[FlowPorts.Receiver] = graph.AddNode(default);
        graph.AddCall(new(target, null, graph.Name, inputs, outputs, FlowGraph.Clean, default, new TextSpan[inputs.Length], 0, 0, []));
        var after = graph.AddNode(default);
        graph.SetRoots(after, OfReceiver);
        graph.Connect(made, after, FlowOperation.Copy);
        graph.Connect(outputs[FlowPorts.Receiver], after, FlowOperation.Copy);
        return after;
    }

    private static IMethodSymbol? BaseConstructorOf(INamedTypeSymbol type) =>
        type.BaseType?.InstanceConstructors.FirstOrDefault(constructor => constructor.Parameters.IsEmpty);
}
