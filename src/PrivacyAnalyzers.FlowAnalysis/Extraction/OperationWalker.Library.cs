using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>
/// Calls of code whose body is not seen. A generic signature tells where values go: a type parameter's values go from
/// wherever it stands among the inputs to wherever it stands among the outputs. For the rest, whatever goes in may come out.
/// </summary>
internal sealed partial class OperationWalker
{
    private int ApplyLibrary(IOperation operation, IMethodSymbol method, int receiver, IReadOnlyList<int> arguments, ImmutableArray<IArgumentOperation> argumentOperations)
    {
        var call = new LibraryCall(method, receiver, arguments, argumentOperations);
        if (LibraryViews.ViewedBy(call) is var viewed and not FlowGraph.Clean)
            return viewed;
        var result = method.MethodKind == MethodKind.Constructor ? receiver : FlowGraph.Clean;
        foreach (var parameter in call.TypeParameters)
            result = ConnectTypeParameter(operation, call, parameter, result);
        ConnectDelegates(operation, call);
        ConnectOutArguments(operation, call);
        if (method.MethodKind != MethodKind.Constructor && !call.IsFullyGeneric && !LibraryFacts.CarriesNothing(method))
            result = Merge(operation, result, Compose(operation, FlowNodeKind.Call, method.Name, Opaque(operation, call)));

        ConnectKeptCallbacks(call, result, receiver);
        ChangeArguments(operation, call);
        var changed = ChangeReceiver(operation, call, method.MethodKind == MethodKind.Constructor ? result : receiver);
        if (method.MethodKind == MethodKind.Constructor || LibraryFacts.ReturnsItsReceiver(method))
            return changed;
        if (result == FlowGraph.Clean && !method.ReturnsVoid && IsObject(method.ReturnType))
            result = Node(operation, FlowNodeKind.Call, method.Name);
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
            if (call.Definition.MethodKind == MethodKind.Constructor)
                break;
            if (result == FlowGraph.Clean && path.IsEmpty && inputs.Count == 1 && IsObject(operation.Type) && call.ReceiverTypeParameters.Contains(parameter))
            {
                // An object taken out of a container is still in it.
                result = inputs[0];
                continue;
            }

            if (result == FlowGraph.Clean)
                result = Node(operation, FlowNodeKind.Call, call.Definition.Name);
            foreach (var input in inputs)
                StorePath(input, path, result, operation);
        }

        foreach (var (function, index, path) in CallbackParametersOf(call, parameter))
        {
            foreach (var input in inputs)
                StorePath(input, path, function.Parameters[index], operation);
        }

        return result;
    }

    private IEnumerable<(FlowFunction Function, int Index, ImmutableArray<string> Path)> CallbackParametersOf(LibraryCall call, ITypeParameterSymbol parameter)
    {
        foreach (var (node, callback) in call.Callbacks)
        {
            foreach (var function in FunctionsOf(node))
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
        foreach (var (node, callback) in call.Callbacks)
        {
            for (var i = 0; i < callback.Parameters.Length; i++)
            {
                if (LibraryShapes.MentionsTypeParameter(callback.Parameters[i].Type))
                    continue;
                foreach (var function in FunctionsOf(node).Where(function => i < function.Parameters.Count))
                {
                    foreach (var input in call.InputsFor(callback.Parameters[i]))
                        Graph.Connect(input, function.Parameters[i], FlowOperation.Taint);
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
                            value = Node(argument, FlowNodeKind.Call, call.Definition.Name);
                        StorePath(LoadPath(node, from, operation), path, value, operation);
                    }
                }
            }

            if (!LibraryShapes.MentionsTypeParameter(type) && !LibraryDestinations.IsCount(parameter.OriginalDefinition))
                value = Compose(argument, FlowNodeKind.Call, call.Definition.Name, [.. call.PlainInputs]);
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
            Graph.Connect(value, outer, FlowOperation.Store, path[i]);
            value = outer;
        }

        Graph.Connect(value, target, FlowOperation.Store, path[0]);
    }

    private void ConnectLibraryFunction(FlowFunction function)
    {
        if (LibraryFacts.CarriesNothing(function.Symbol))
            return;
        foreach (var parameter in function.Parameters)
            Graph.Connect(parameter, function.Result, FlowOperation.Taint);
    }
}
