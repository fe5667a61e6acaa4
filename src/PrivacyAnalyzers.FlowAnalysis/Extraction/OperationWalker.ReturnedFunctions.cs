using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Delegates that members give back: each call of one is a call of the member that made it, with the arguments at further ports.</summary>
internal sealed partial class OperationWalker
{
    /// <summary>Functions that return functions that return functions, as far as their arguments are told apart.</summary>
    private const int MaxReturnedDelegates = 3;

    /// <summary>The delegate that a method returns, the one that calling it returns, and so on.</summary>
    private static List<IMethodSymbol> ReturnedDelegatesOf(IMethodSymbol method)
    {
        var delegates = new List<IMethodSymbol>();
        var type = method.ReturnType;
        while (delegates.Count < MaxReturnedDelegates && DelegateOf(type) is { } invoke)
        {
            delegates.Add(invoke);
            type = invoke.ReturnType;
        }

        return delegates;
    }

    private static int CallbackPortsOf(IMethodSymbol method) => ReturnedDelegatesOf(method).Sum(invoke => invoke.Parameters.Length);

    private static IMethodSymbol? DelegateOf(ITypeSymbol? type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Delegate, DelegateInvokeMethod: { } invoke } ? invoke : null;

    /// <summary>A function that the member gives back is called with what comes in at the ports from <paramref name="port"/> on.</summary>
    private void GiveFunction(int value, int port, int depth = 1)
    {
        foreach (var function in FunctionsOf(value))
        {
            for (var i = 0; i < function.Parameters.Count && port + i < Graph.Inputs.Length; i++)
                Graph.Connect(Graph.Inputs[port + i], function.Parameters[i], FlowOperation.Copy);
            if (depth < MaxReturnedDelegates)
                GiveFunction(function.Result, port + function.Parameters.Count, depth + 1);
        }
    }

    /// <summary>A delegate that comes back can be called: its arguments go into the member that made it.</summary>
    private void TakeFunction(IOperation operation, IMethodSymbol method, FlowCall made, int value, int level, int firstPort)
    {
        var invoke = ReturnedDelegatesOf(method)[level];
        var parameters = made.Inputs.Skip(firstPort).Take(invoke.Parameters.Length).ToArray();
        var result = Load(value, ContentKeys.Return, null, operation);
        functions[value] =
        [
            new(parameters, new int[parameters.Length], result, invoke, body: null)
            {
                Follow = (call, operations, nodes) => Merge(call, CallHeld(value, call, operations, nodes), CallTaken(call, method, made, level, firstPort, operations, nodes)),
            },
        ];
        if (level + 1 < ReturnedDelegatesOf(method).Count)
            TakeFunction(operation, method, made, result, level + 1, firstPort + invoke.Parameters.Length);
    }

    private int CallTaken(IOperation call, IMethodSymbol method, FlowCall made, int level, int firstPort, ImmutableArray<IArgumentOperation> operations, List<int> nodes)
    {
        var inputs = made.Inputs.ToArray();
        var spans = made.InputSpans.ToArray();
        var given = InParameterOrder(operations, nodes, ReturnedDelegatesOf(method)[level].Parameters.Length);
        for (var i = firstPort; i < inputs.Length; i++)
        {
            inputs[i] = i - firstPort < given.Length ? given[i - firstPort] : Node(call);
            spans[i] = call.Syntax.Span;
        }

        foreach (var operation in operations)
        {
            if (operation.Parameter is { Ordinal: var ordinal } && ordinal < given.Length)
                spans[firstPort + ordinal] = SpanOf(operation);
        }

        var whole = Node(call, FlowNodeKind.Call, NameOfCallee(method));
        var passes = new int[made.Passes.Length];
        var outputs = ChangeInputs(call, method, inputs, null, [], passes);
        var again = made with { Inputs = inputs, Outputs = outputs, Passes = passes, Result = whole, InputSpans = spans, Span = call.Syntax.Span, Zone = zone, Thrown = thrown, Granted = environment.Granted };
        Graph.AddCall(again);
        NoteResult(whole, Graph.Calls.Count - 1, null);
        var result = whole;
        for (var depth = 0; depth <= level; depth++)
            result = Load(result, ContentKeys.Return, null, call);
        if (level + 1 < ReturnedDelegatesOf(method).Count)
            TakeFunction(call, method, again, result, level + 1, firstPort + given.Length);
        return result;
    }

    /// <summary>A method that a delegate stands for is called for each call of the delegate, so that what one is given does not reach another.</summary>
    private int CallGroup(IMethodReferenceOperation reference, int receiver, IOperation call, ImmutableArray<IArgumentOperation> operations, List<int> nodes)
    {
        var method = reference.Method;
        if (reference.Instance is ILocalReferenceOperation or IParameterReferenceOperation && VisitQuietly(reference.Instance) is var present && aliases.MayBeSame(present, receiver))
            receiver = Merge(call, present, receiver);
        NoteEntries(operations, nodes, contracts.ZoneOf(method), method.Name);
        return CallSource(call, method, reference.Instance?.Type, receiver, null, operations, nodes, hasResult: !method.ReturnsVoid, isExact: reference.Instance is { } self && IsBase(self));
    }
}
