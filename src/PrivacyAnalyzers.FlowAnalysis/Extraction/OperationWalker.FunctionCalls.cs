using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Calls of lambdas and local functions: each is followed into the body, so that what one call is given does not reach another.</summary>
internal sealed partial class OperationWalker
{
    /// <summary>Calls of one member that are followed into a body; all further ones share one walk of it.</summary>
    private const int MaxFollowedCalls = 100;

    /// <summary>Bodies within bodies that calls are followed into.</summary>
    private const int MaxFollowedDepth = 5;

    private int followedCalls;

    private int CallLocalFunction(IInvocationOperation invocation, IMethodSymbol method, List<int> arguments)
    {
        var result = CallFunction(LocalFunction(method, invocation), invocation, invocation.Arguments, arguments);
        if (contracts.DataOf(method) is { } declared)
            return Datum(invocation, declared);
        return method.ReturnsVoid ? FlowGraph.Clean : result;
    }

    private int CallDelegate(IOperation invocation, int instance, ImmutableArray<IArgumentOperation> operations, List<int> arguments)
    {
        var known = FunctionsOf(instance).ToList();
        var result = known.Count == 0 ? CallHeld(instance, invocation, operations, arguments) : FlowGraph.Clean;
        foreach (var function in known)
            result = Merge(invocation, result, CallFunction(function, invocation, operations, arguments));

        // Whoever made the delegate, and is not seen from here, is given the arguments.
        if (instance != FlowGraph.Clean && !FunctionsOf(instance).Exists(function => function.Body is not null))
        {
            var given = InParameterOrder(operations, arguments, arguments.Count);
            for (var i = 0; i < given.Length; i++)
                CallUnknown(instance, i, given[i], invocation);
            TakeChanges(instance, operations, given);
        }

        return known.Count > 0 && result != FlowGraph.Clean ? result : Merge(invocation, result, Load(instance, ContentKeys.Return, invocation.Type, invocation));
    }

    // In an object that lies deep in others it is also known by the outermost, where it is not lost.
    private void CallUnknown(int instance, int parameter, int given, IOperation invocation)
    {
        Change(instance, ContentKeys.Parameter(parameter), given, invocation, replaces: false);
        var (root, depth) = (instance, 0);
        for (; depth <= MaxOwners && parts.TryGetValue(root, out var whole); depth++)
            root = whole.Owner;
        if (depth > 1)
            Change(root, ContentKeys.Parameter(parameter), given, invocation, replaces: false);
    }

    private int VisitFunctionPointer(IFunctionPointerInvocationOperation invocation)
    {
        var target = Visit(invocation.Target);
        return CallDelegate(invocation, target, invocation.Arguments, [.. invocation.Arguments.Select(argument => Visit(argument.Value))]);
    }

    /// <summary>Calls a function that is known: arguments reach its parameters, its result is the call's.</summary>
    private int CallFunction(FlowFunction function, IOperation call, ImmutableArray<IArgumentOperation> operations, List<int> nodes)
    {
        if (function.Follow is { } follow && followedCalls < MaxFollowedCalls)
        {
            followedCalls++;
            return follow(call, operations, nodes);
        }

        var callee = CalleeOf(function, call);
        var arguments = InParameterOrder(operations, nodes, callee.Parameters.Count);
        for (var i = 0; i < arguments.Length; i++)
        {
            Graph.Connect(arguments[i], callee.Parameters[i], FlowOperation.Copy);
            if (FunctionsOf(arguments[i]) is { Count: > 0 } passed)
                functions[callee.Parameters[i]] = [.. FunctionsOf(callee.Parameters[i]), .. passed];
        }

        if (callee != function && !enclosing.Contains(callee))
        {
            // The body changes the very objects it is given.
            for (var i = 0; i < arguments.Length; i++)
            {
                if (IsObject(callee.Symbol.Parameters[i].Type))
                    aliases.Join(arguments[i], callee.Parameters[i]);
                ComesFrom(callee.Parameters[i], arguments[i]);
            }

            walked.Add(callee.Symbol);
            WalkFunctionBody(callee, call);
        }

        TakeBack(callee, operations);
        return callee.Result;
    }

    private FlowFunction CalleeOf(FlowFunction function, IOperation call)
    {
        if (function.Body is null)
            return function;
        if (enclosing.FirstOrDefault(active => SymbolEqualityComparer.Default.Equals(active.Symbol, function.Symbol)) is { } recursive)
            return recursive;
        if (followedCalls < MaxFollowedCalls && enclosing.Count < MaxFollowedDepth)
        {
            followedCalls++;
            var callee = NewFunction(function.Symbol, function.Body, call);
            callee.Closure = function.Closure;
            return callee;
        }

        WalkLocalFunction(function, call);
        return function;
    }

    // What the ref and out parameters hold goes back to the caller.
    private void GiveBack(FlowFunction function)
    {
        GiveChanges(function);
        for (var i = 0; i < function.Outs.Count; i++)
        {
            if (function.Outs[i] != FlowGraph.Clean && environment.IsReachable)
                Graph.Connect(ReadVariable(function.Symbol.Parameters[i], function.Body!), function.Outs[i], FlowOperation.Copy);
        }
    }

    private void TakeBack(FlowFunction callee, ImmutableArray<IArgumentOperation> operations)
    {
        foreach (var argument in operations)
        {
            if (argument.Parameter is not { RefKind: RefKind.Ref or RefKind.Out, Ordinal: var ordinal } parameter || ordinal >= callee.Outs.Count)
                continue;
            var value = contracts.DataOf(parameter) is { } declared ? Datum(argument.Value, declared) : callee.Outs[ordinal];
            Assign(argument.Value, value, argument.Value);
        }
    }

    private static int[] InParameterOrder(ImmutableArray<IArgumentOperation> operations, List<int> nodes, int count)
    {
        var ordered = new int[count];
        for (var i = 0; i < operations.Length && i < nodes.Count; i++)
        {
            if (operations[i].Parameter is { Ordinal: var ordinal } && ordinal < count)
                ordered[ordinal] = nodes[i];
        }

        return ordered;
    }
}
