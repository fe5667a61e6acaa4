using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Delegates that are called by no name: those that lie in objects and collections, and those that were handed in and are handed on.</summary>
internal sealed partial class OperationWalker
{
    /// <summary>Objects that hold delegates, past which those of further ones are not called any more.</summary>
    private const int MaxHolders = 2_000;

    /// <summary>Values on the way to a delegate, past which it is not looked for further back.</summary>
    private const int MaxOriginsOfDelegate = 64;

    private readonly List<HeldFunction> holders = [];
    private readonly List<(int Made, FlowFunction Function)> startable = [];
    private readonly Dictionary<int, List<FlowFunction>> handedOn = [];

    private void Hold(int holder, string? key, FlowFunction function)
    {
        var held = new HeldFunction(holder, string.IsNullOrEmpty(key) ? null : key, function);
        if (holders.Count < MaxHolders && !holders.Exists(other => other.Function == function && other.Key == held.Key && IsHeldBy(other, holder)))
            holders.Add(held);
    }

    private bool IsHeldBy(HeldFunction held, int node) => held.Holder == node || aliases.MayBeSame(held.Holder, node);

    /// <summary>What a value holds, its new holder holds too.</summary>
    private void HoldContent(int value, int target, string? key)
    {
        foreach (var function in FunctionsOf(value))
            Hold(target, key, function);
        if (holders.Count == 0 || value == FlowGraph.Clean || FunctionsOf(value).Count > 0)
            return;
        foreach (var held in holders.Where(held => IsHeldBy(held, value)).ToList())
            Hold(target, key, held.Function);
    }

    /// <summary>The delegates that may lie where a value was taken from.</summary>
    /// <param name="calledWith">What they are called with, where that is known.</param>
    private List<FlowFunction> HeldAt(int value, ImmutableArray<IParameterSymbol>? calledWith = null)
    {
        var found = new List<FlowFunction>();
        if (holders.Count == 0 || value == FlowGraph.Clean)
            return found;
        var seen = new HashSet<int> { value };
        var open = new Queue<int>(seen);
        while (open.Count > 0 && seen.Count <= MaxOriginsOfDelegate)
        {
            var node = open.Dequeue();
            var isPart = parts.TryGetValue(node, out var whole);
            foreach (var held in holders)
            {
                if ((held.Key is null ? IsHeldBy(held, node) : isPart && held.Key == whole.Key && IsHeldBy(held, whole.Owner)) && (calledWith is not { } given || Accepts(held.Function.Symbol, given)) && !found.Contains(held.Function))
                    found.Add(held.Function);
            }

            foreach (var origin in origins.Of(node).Append(whole.Owner))
            {
                if (origin != FlowGraph.Clean && seen.Add(origin))
                    open.Enqueue(origin);
            }
        }

        return found;
    }

    private static bool Accepts(IMethodSymbol function, ImmutableArray<IParameterSymbol> given) =>
        function.Parameters.Length == given.Length
        && function.Parameters.Zip(given, (own, other) => own.Type is ITypeParameterSymbol || other.Type is ITypeParameterSymbol || IsOrDerivesFrom(other.Type, own.Type)).All(isAccepted => isAccepted);

    private static bool IsOrDerivesFrom(ITypeSymbol type, ITypeSymbol super) =>
        BasesOf(type).Concat(type.AllInterfaces).Any(one => SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, super.OriginalDefinition));

    private static ImmutableArray<IParameterSymbol> ParametersOf(ImmutableArray<IArgumentOperation> operations) =>
        [.. operations.Select(operation => operation.Parameter).OfType<IParameterSymbol>()];

    /// <summary>Calls the delegates that may lie where a value was taken from, and gives what comes back.</summary>
    private int CallHeld(int value, IOperation call, ImmutableArray<IArgumentOperation> operations, List<int> arguments)
    {
        var result = FlowGraph.Clean;
        foreach (var function in HeldAt(value, ParametersOf(operations)))
            result = Merge(call, result, CallFunction(function, call, operations, arguments));
        return result;
    }

    /// <summary>What a library may call at an argument: functions that are known, or whatever whoever handed it in made it of.</summary>
    private List<FlowFunction> CallbacksAt(int node, IMethodSymbol signature, IOperation operation)
    {
        if (node == FlowGraph.Clean || FunctionsOf(node).Count > 0)
            return FunctionsOf(node);
        if (handedOn.TryGetValue(node, out var known))
            return known;
        var parameters = signature.Parameters.Select(_ => Node(operation)).ToArray();
        var function = new FlowFunction(parameters, new int[parameters.Length], Load(node, ContentKeys.Return, null, operation), signature, body: null)
        {
            Changes = [.. signature.Parameters.Select((parameter, index) => IsObject(parameter.Type) ? Load(node, ContentKeys.Changed(index), null, operation) : FlowGraph.Clean)],
            IsChanging = true,
        };
        handedOn.Add(node, known = [function]);
        var held = HeldAt(node, signature.Parameters);
        for (var i = 0; i < parameters.Length; i++)
        {
            CallUnknown(node, i, parameters[i], operation);
            foreach (var one in held)
                Graph.Connect(parameters[i], one.Parameters[i], FlowOperation.Copy);
        }

        return known;
    }

    /// <summary>A delegate that lies in an object.</summary>
    /// <param name="Key">The part of the object that it is, or lies in; null where that is not known.</param>
    private readonly record struct HeldFunction(int Holder, string? Key, FlowFunction Function);
}
