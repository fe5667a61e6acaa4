using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>What unseen code does to the objects it is given: containers keep, buffers are written, others are emptied.</summary>
internal sealed partial class OperationWalker
{
    /// <summary>Containers and builders keep what they are given.</summary>
    private int ChangeReceiver(IOperation operation, LibraryCall call, int receiver)
    {
        if (receiver == FlowGraph.Clean)
            return receiver;
        if (call.Model.Effects.Emptied.Any(port => port.Kind == ModelPortKind.This))
            return Empty(operation, receiver);
        return LibraryFacts.KeepsArguments(call)
            ? Keep(operation, call, receiver, call.Definition.ContainingType, call.ReceiverTypeParameters, 0)
            : receiver;
    }

    /// <summary>An object made with a callback calls it with what it is given later.</summary>
    private void ConnectKeptCallbacks(IOperation operation, LibraryCall call, int made, int receiver)
    {
        if (call.Definition.MethodKind == MethodKind.Constructor)
        {
            var kept = call.Callbacks.Where(callback => callback.Signature.ReturnsVoid).SelectMany(callback => CallbacksAt(callback.Node, callback.Signature, operation)).ToList();
            if (kept.Count > 0)
                functions[made] = kept;
        }
        else if (call.Definition.MethodKind == MethodKind.Ordinary)
        {
            StartWith(call, receiver);
            foreach (var function in FunctionsOf(receiver).Where(function => function.Parameters.Count == 1))
            {
                foreach (var (node, path) in call.ReceiverTypeParameters.SelectMany(parameter => call.ArgumentsOf(parameter)))
                {
                    if (path.IsEmpty)
                        Graph.Connect(node, function.Parameters[0], FlowOperation.Copy);
                }
            }
        }
    }

    // "thread.Start(state)" hands over what the function is called with that the thread was made with.
    private void StartWith(LibraryCall call, int receiver)
    {
        foreach (var (_, function) in startable.Where(one => one.Made == receiver || aliases.MayBeSame(one.Made, receiver)))
        {
            for (var i = 0; i < call.Operations.Length && i < call.Arguments.Count; i++)
            {
                if (SymbolEqualityComparer.Default.Equals(call.Operations[i].Parameter?.Type, function.Symbol.Parameters[0].Type))
                    Graph.Connect(call.Arguments[i], function.Parameters[0], FlowOperation.Copy);
            }
        }
    }

    /// <summary>The arguments that a method writes to: the receiver of an extension method, a destination, a buffer.</summary>
    private void ChangeArguments(IOperation operation, LibraryCall call)
    {
        for (var i = 0; i < call.Operations.Length && i < call.Arguments.Count; i++)
        {
            if (call.Arguments[i] == FlowGraph.Clean || call.Operations[i].Parameter?.OriginalDefinition is not { } parameter)
                continue;
            if (call.Model.Effects.Emptied.Any(port => call.IndexOf(port) == i))
                Empty(operation, call.Arguments[i]);
            else if (LibraryFacts.IsWritten(call, parameter))
                Write(operation, call, i, parameter.Type);
            else if (parameter.Ordinal == 0 && LibraryFacts.KeepsArgumentsInExtended(call))
                Keep(operation, call, call.Arguments[i], parameter.Type, call.TypeParameters, 1);
        }
    }

    private int Empty(IOperation operation, int container)
    {
        var empty = Node(operation);
        aliases.Join(container, empty);
        ComesFrom(empty, container);
        ReplaceEverywhere(container, empty, held => held);
        return empty;
    }

    private int Keep(IOperation operation, LibraryCall call, int container, ITypeSymbol type, ImmutableArray<ITypeParameterSymbol> typeParameters, int firstArgument)
    {
        foreach (var parameter in typeParameters)
        {
            foreach (var path in LibraryShapes.PathsOf(parameter, type))
            {
                foreach (var (node, from) in call.ArgumentsOf(parameter, firstArgument))
                    container = ChangePath(container, path, LoadPath(node, from, operation), operation);
            }
        }

        if (!LibraryShapes.MentionsTypeParameter(type))
        {
            var isCertain = call.Model.IsKnown || call.Definition.MethodKind == MethodKind.PropertySet;
            foreach (var input in call.Arguments.Skip(firstArgument))
                container = Change(container, null, isCertain ? input : Suppose(operation, call, [input]), operation, replaces: false);
        }

        return container;
    }

    private void Write(IOperation operation, LibraryCall call, int index, ITypeSymbol type)
    {
        var target = call.Arguments[index];
        foreach (var parameter in call.TypeParameters)
        {
            foreach (var path in LibraryShapes.PathsOf(parameter, type))
            {
                foreach (var (node, from) in call.InputsOf(parameter))
                {
                    if (node != call.Arguments[index])
                        target = ChangePath(target, path, LoadPath(node, from, operation), operation);
                }
            }
        }

        if (LibraryShapes.MentionsTypeParameter(type))
            return;
        foreach (var input in call.PlainInputs)
        {
            if (input == call.Arguments[index])
                continue;
            var value = LibraryDestinations.IsAnyArray(type) ? LoadRaw(input, ContentKeys.Element, operation) : Suppose(operation, call, [input]);
            target = Change(target, LibraryDestinations.IsSink(type) ? null : ContentKeys.Element, value, operation, replaces: false);
        }
    }

    private int ChangePath(int container, ImmutableArray<string> path, int value, IOperation operation)
    {
        if (value == FlowGraph.Clean)
            return container;
        for (var i = path.Length - 1; i > 0; i--)
        {
            var outer = Node(operation);
            Put(value, outer, path[i]);
            value = outer;
        }

        return Change(container, path.IsEmpty ? ContentKeys.Whole : path[0], value, operation, replaces: false);
    }
}
