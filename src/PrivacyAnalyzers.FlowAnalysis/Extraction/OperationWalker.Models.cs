using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>What models say of calls of library code, and what is assumed where none speaks.</summary>
internal sealed partial class OperationWalker
{
    private const string AssumedMark = " (assumed)";

    private MemberModel ModelOf(IMethodSymbol method) => IsInSource(method) ? MemberModel.Unknown : contracts.Library.Of(method);

    private bool RevealsNothing(IMethodSymbol method) => ModelOf(method).Has(MemberTraits.RevealsNothing);

    /// <summary>Where its result is not used, a call tells nothing of what its receiver held before.</summary>
    private bool OnlyWrites(IMethodSymbol method) => !method.IsStatic && ModelOf(method).Has(MemberTraits.OnlyWrites);

    /// <summary>A property whose value is its owner: a task's result, a nullable's value, the two ends of a channel.</summary>
    private bool IsTransparent(IPropertySymbol property) => property.GetMethod is { } getter && !ModelOf(getter).Effects.Viewed.IsEmpty;

    /// <summary>
    /// A value that unseen code may have put together from its inputs. Where no model says that it does so, it is an
    /// assumption, which the user may not want to follow.
    /// </summary>
    private int Suppose(IOperation operation, LibraryCall call, IReadOnlyList<int> inputs) =>
        Suppose(operation, call.Definition, isKnown: call.Model.IsKnown, inputs);

    private int Suppose(IOperation operation, IMethodSymbol method, bool isKnown, IReadOnlyList<int> inputs)
    {
        if (isKnown)
            return Compose(operation, FlowNodeKind.Call, NameOf(method), inputs);
        if (contracts.NotesUnmodelledCalls && inputs.Any(input => input != FlowGraph.Clean))
            Graph.AddUnmodelledCall(new(ModelNames.Of(method.OriginalDefinition.ContainingType), ModelNames.OverloadOf(method.OriginalDefinition), operation.Syntax.Span, [.. inputs]));
        return contracts.FollowsAssumedFlows(operation.Syntax.SyntaxTree) ? Compose(operation, FlowNodeKind.Assumption, NameOf(method) + AssumedMark, inputs) : FlowGraph.Clean;
    }

    /// <summary>What a model says that comes out of a call at some output.</summary>
    private int Stated(IOperation operation, LibraryCall call, Func<ModelPort, bool> isMeant)
    {
        var flows = call.Model.Effects.Flows.Where(flow => isMeant(flow.To)).ToList();
        var stated = FlowGraph.Clean;
        foreach (var flow in flows)
        {
            foreach (var value in ValuesOf(operation, call, flow))
            {
                // An object taken out of a container is still in it.
                if (flows.Count == 1 && flow.Kind == ModelFlowKind.Value && flow.To.Path.IsEmpty && flow.From.Kind != ModelPortKind.Arguments && IsObject(operation.Type))
                    return value;
                if (stated == FlowGraph.Clean)
                    stated = Node(operation, FlowNodeKind.Call, NameOf(call.Definition));
                PutStated(operation, flow, flow.Kind == ModelFlowKind.Members ? Mapped(operation, call, flow, value, operation.Type) : value, stated);
            }
        }

        return stated;
    }

    private void AssignStated(IArgumentOperation argument, LibraryCall call, IParameterSymbol parameter)
    {
        var stated = Stated(argument, call, output => output.Kind == ModelPortKind.Out || (output.CallbackParameter < 0 && output.IsArgument(parameter.Ordinal, parameter.Name)));
        if (stated != FlowGraph.Clean || parameter.RefKind == RefKind.Out)
            Assign(argument.Value, stated, argument.Value);
    }

    /// <summary>Everything else that a model spells out: flows to the result, into objects, to what callbacks are called with.</summary>
    private int ConnectFlows(IOperation operation, LibraryCall call, int result)
    {
        if (call.Model.Effects.Flows.IsEmpty)
            return result;
        if (call.Definition.MethodKind != MethodKind.Constructor)
            result = Merge(operation, result, Stated(operation, call, output => output.Kind == ModelPortKind.Return));
        var changed = new Dictionary<int, int>();
        foreach (var flow in call.Model.Effects.Flows)
        {
            foreach (var value in ValuesOf(operation, call, flow))
            {
                if (flow.To.CallbackParameter >= 0)
                    ConnectStatedCallback(operation, call, flow, value);
                else if (call.Definition.MethodKind == MethodKind.Constructor && flow.To.Kind is ModelPortKind.This or ModelPortKind.Return)
                    PutStated(operation, flow, value, result);
                else if (flow.To.Kind is ModelPortKind.This or ModelPortKind.Argument && !IsByReference(call, flow.To) && call.NodeOf(flow.To) is var target and not FlowGraph.Clean && target != value)
                    changed[target] = ChangeAsStated(operation, flow, flow.Kind == ModelFlowKind.Members ? Mapped(operation, call, flow, value, TypeOf(call, flow.To)) : value, changed.TryGetValue(target, out var newest) ? newest : target);
            }
        }

        return result;
    }

    // What is put into a variable handed over by reference replaces what it was; that is assigned, not changed.
    private static bool IsByReference(LibraryCall call, ModelPort port) =>
        call.IndexOf(port) is >= 0 and var at && call.Operations[at].Parameter?.RefKind is RefKind.Ref or RefKind.Out;

    private IEnumerable<int> ValuesOf(IOperation operation, LibraryCall call, ModelFlow flow) =>
        call.NodesOf(flow.From).Select(node => LoadPath(node, flow.From.Path, operation)).Where(value => value != FlowGraph.Clean);

    private void ConnectStatedCallback(IOperation operation, LibraryCall call, ModelFlow flow, int value)
    {
        if (call.IndexOf(flow.To) is not (>= 0 and var at))
            return;
        foreach (var function in call.Callbacks.Where(callback => callback.Node == call.Arguments[at]).Take(1).SelectMany(callback => CallbacksAt(callback.Node, callback.Signature, operation)).Where(function => flow.To.CallbackParameter < function.Parameters.Count))
            PutStated(operation, flow, value, function.Parameters[flow.To.CallbackParameter]);
    }

    private void PutStated(IOperation operation, ModelFlow flow, int value, int target)
    {
        if (!flow.IsWhole)
            StorePath(value, flow.To.Path, target, operation);
        else if (flow.To.Path.IsEmpty)
            Graph.Connect(value, target, FlowOperation.Taint);
        else
            StorePath(Compose(operation, FlowNodeKind.Temporary, null, [value]), flow.To.Path, target, operation);
    }

    private int ChangeAsStated(IOperation operation, ModelFlow flow, int value, int target)
    {
        if (flow.IsWhole && flow.To.Path.IsEmpty)
            return Change(target, null, value, operation, replaces: false);
        return ChangePath(target, flow.To.Path, flow.IsWhole ? Compose(operation, FlowNodeKind.Temporary, null, [value]) : value, operation);
    }

    private static string NameOf(IMethodSymbol method) => NameOfCallee(method);
}
