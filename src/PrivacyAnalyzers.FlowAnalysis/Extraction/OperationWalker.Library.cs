using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>
/// Calls of code whose body is not seen. A generic signature tells where values go: a type parameter's values go from
/// wherever it stands among the inputs to wherever it stands among the outputs. What it does not tell, models do. For the
/// rest, whatever goes in may come out.
/// </summary>
internal sealed partial class OperationWalker
{
    private int ApplyLibrary(IOperation operation, IMethodSymbol method, int receiver, IReadOnlyList<int> arguments, ImmutableArray<IArgumentOperation> argumentOperations)
    {
        var call = new LibraryCall(method, ModelOf(method), receiver, arguments, argumentOperations);
        foreach (var argument in arguments)
        {
            if (receiver != FlowGraph.Clean && argument != FlowGraph.Clean && method.MethodKind != MethodKind.Constructor)
                handedToLibrary.Add((receiver, argument));
        }

        if (LibraryViews.ViewedBy(call) is var viewed and not FlowGraph.Clean)
            return viewed;
        var isConstructor = method.MethodKind == MethodKind.Constructor;
        var result = isConstructor ? receiver : FlowGraph.Clean;
        foreach (var parameter in call.TypeParameters)
            result = ConnectTypeParameter(operation, call, parameter, result);
        ConnectDelegates(operation, call);
        ConnectOutArguments(operation, call);
        if (!isConstructor && !call.IsFullyGeneric && !call.Model.StatesResult && !LibraryFacts.CarriesNothing(method, call.Model))
            result = Merge(operation, result, Suppose(operation, call, Opaque(operation, call)));
        result = ConnectFlows(operation, call, result);

        ConnectKeptCallbacks(operation, call, result, receiver);
        ChangeArguments(operation, call);
        var changed = ChangeReceiver(operation, call, isConstructor ? result : receiver);
        if (isConstructor || (call.Model.Has(MemberTraits.ReturnsThis) && SymbolEqualityComparer.Default.Equals(method.ReturnType, method.ContainingType)))
            return changed;
        if (result == FlowGraph.Clean && !method.ReturnsVoid && IsObject(method.ReturnType))
            result = Node(operation, FlowNodeKind.Call, NameOf(method));
        NoteLibraryResult(result, receiver, arguments, argumentOperations);
        return WithTypeContract(result, operation);
    }

    private int ConnectTypeParameter(IOperation operation, LibraryCall call, ITypeParameterSymbol parameter, int result)
    {
        var inputs = new List<int>();
        foreach (var (node, path) in call.InputsOf(parameter))
        {
            if (LoadPath(node, path, operation) is var value and not FlowGraph.Clean)
                inputs.Add(value);
        }

        if (inputs.Count == 0)
            return result;
        foreach (var path in LibraryShapes.PathsOf(parameter, call.Definition.ReturnType))
        {
            if (call.Definition.MethodKind == MethodKind.Constructor || call.Model.StatesResult)
                break;
            if (result == FlowGraph.Clean && path.IsEmpty && inputs.Count == 1 && IsObject(operation.Type) && call.ReceiverTypeParameters.Contains(parameter))
            {
                // An object taken out of a container is still in it.
                result = inputs[0];
                continue;
            }

            if (result == FlowGraph.Clean)
                result = Node(operation, FlowNodeKind.Call, NameOf(call.Definition));
            foreach (var input in inputs)
                StorePath(input, path, result, operation);
        }

        if (call.Model.StatesCallbacks)
            return result;
        foreach (var (function, index, path) in CallbackParametersOf(operation, call, parameter))
        {
            foreach (var input in inputs)
                StorePath(input, path, function.Parameters[index], operation);
            TakeChanges(operation, function, index, path, inputs);
        }

        return result;
    }

    private IEnumerable<(FlowFunction Function, int Index, ImmutableArray<string> Path)> CallbackParametersOf(IOperation operation, LibraryCall call, ITypeParameterSymbol parameter)
    {
        foreach (var (node, callback) in call.Callbacks)
        {
            foreach (var function in CallbacksAt(node, callback, operation))
            {
                for (var i = 0; i < callback.Parameters.Length && i < function.Parameters.Count; i++)
                {
                    foreach (var path in LibraryShapes.PathsOf(parameter, callback.Parameters[i].Type))
                        yield return (function, i, path);
                }
            }
        }
    }

    // Parameters of a callback that no type parameter reaches: it may be called with anything that went in.
    private void ConnectDelegates(IOperation operation, LibraryCall call)
    {
        if (call.Model.StatesCallbacks)
            return;
        foreach (var (node, callback) in call.Callbacks)
        {
            for (var i = 0; i < callback.Parameters.Length; i++)
            {
                if (LibraryShapes.MentionsTypeParameter(callback.Parameters[i].Type))
                    continue;
                foreach (var function in CallbacksAt(node, callback, operation).Where(function => i < function.Parameters.Count))
                {
                    Graph.Connect(Suppose(operation, call, [.. call.InputsFor(callback.Parameters[i])]), function.Parameters[i], FlowOperation.Taint);
                }
            }
        }
    }

    private void ConnectOutArguments(IOperation operation, LibraryCall call)
    {
        foreach (var argument in call.Operations)
        {
            if (argument.Parameter is not { RefKind: RefKind.Out or RefKind.Ref } parameter)
                continue;
            if (contracts.DataOf(parameter) is { } declared)
            {
                Assign(argument.Value, Datum(argument.Value, declared), argument.Value);
                continue;
            }

            if (call.Model is { IsKnown: true, StatesResult: true })
            {
                AssignStated(argument, call, parameter);
                continue;
            }

            var value = FlowGraph.Clean;
            var type = parameter.OriginalDefinition.Type;
            foreach (var typeParameter in call.TypeParameters)
            {
                foreach (var path in LibraryShapes.PathsOf(typeParameter, type))
                {
                    foreach (var (node, from) in call.InputsOf(typeParameter))
                    {
                        if (value == FlowGraph.Clean && path.IsEmpty && IsObject(argument.Value.Type) && call.ReceiverTypeParameters.Contains(typeParameter))
                        {
                            value = LoadPath(node, from, operation);
                            continue;
                        }

                        if (value == FlowGraph.Clean)
                            value = Node(argument, FlowNodeKind.Call, NameOf(call.Definition));
                        StorePath(LoadPath(node, from, operation), path, value, operation);
                    }
                }
            }

            if (!LibraryShapes.MentionsTypeParameter(type) && !LibraryDestinations.IsCount(parameter.OriginalDefinition))
                value = Suppose(argument, call, [.. call.PlainInputs]);
            Assign(argument.Value, value, argument.Value);
        }
    }

    /// <summary>What a value put together by unseen code may be made of: all inputs, and what callbacks give back.</summary>
    private List<int> Opaque(IOperation operation, LibraryCall call)
    {
        var inputs = new List<int>(call.PlainInputs);
        foreach (var (node, _) in call.Callbacks)
            inputs.Add(Load(node, ContentKeys.Return, null, operation));
        return inputs;
    }

    private int LoadPath(int node, ImmutableArray<string> path, IOperation operation)
    {
        foreach (var key in path)
        {
            if (node == FlowGraph.Clean)
                break;
            node = LoadRaw(node, key, operation);
        }

        return node;
    }

    private void StorePath(int value, ImmutableArray<string> path, int target, IOperation operation)
    {
        ComesFrom(target, value);
        if (path.IsEmpty)
        {
            Graph.Connect(value, target, FlowOperation.Copy);
            aliases.Join(value, target);
            if (FunctionsOf(value) is { Count: > 0 } known)
                functions[target] = known;
            return;
        }

        for (var i = path.Length - 1; i > 0; i--)
        {
            var outer = Node(operation);
            Put(value, outer, path[i]);
            value = outer;
        }

        Put(value, target, path[0]);
    }

    private void ConnectLibraryFunction(IOperation reference, FlowFunction function)
    {
        var model = ModelOf(function.Symbol);
        if (LibraryFacts.CarriesNothing(function.Symbol, model) || model.Has(MemberTraits.RevealsNothing))
            return;
        var isKnown = model.IsKnown || IsInSource(function.Symbol) || LibraryShapes.MentionsTypeParameter(function.Symbol.OriginalDefinition.ReturnType);
        Graph.Connect(Suppose(reference, function.Symbol, isKnown, function.Parameters), function.Result, FlowOperation.Taint);
    }
}
