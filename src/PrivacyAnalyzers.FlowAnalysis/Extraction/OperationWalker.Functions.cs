using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Lambdas, local functions and method groups.</summary>
internal sealed partial class OperationWalker
{
    private static readonly List<FlowFunction> NoFunctions = [];

    private readonly Dictionary<int, List<FlowFunction>> functions = [];
    private readonly Dictionary<IMethodSymbol, FlowFunction> localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Stack<FlowFunction> enclosing = new();

    private List<FlowFunction> FunctionsOf(int node) => functions.TryGetValue(node, out var known) ? known : NoFunctions;

    private int VisitDelegateCreation(IDelegateCreationOperation creation) => creation.Target switch
    {
        IAnonymousFunctionOperation lambda => VisitLambda(lambda),
        IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } local } => DelegateNode(creation, LocalFunction(local, creation)),
        IMethodReferenceOperation method => VisitMethodGroup(method),
        var target => Visit(target),
    };

    private int VisitLambda(IAnonymousFunctionOperation lambda)
    {
        var function = NewFunction(lambda.Symbol, lambda);
        WalkFunctionBody(function, lambda.Body, lambda);
        return DelegateNode(lambda, function);
    }

    private void VisitLocalFunction(ILocalFunctionOperation local)
    {
        var function = LocalFunction(local.Symbol, local);
        if (local.Body is { } body)
            WalkFunctionBody(function, body, local);
    }

    /// <summary>A method named as a value: whatever it is called with enters its zone, whatever it returns is as declared.</summary>
    private int VisitMethodGroup(IMethodReferenceOperation reference)
    {
        VisitLoudly(reference.Instance);
        var method = reference.Method;
        var parameters = new int[method.Parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i] = Node(reference, FlowNodeKind.Temporary);
            NoteEntry(parameters[i], reference, contracts.ZoneOf(method), FlowUseKind.Argument, method.Name);
        }

        var result = contracts.DataOf(method) is { } declared
            ? Datum(reference, declared)
            : Node(reference, FlowNodeKind.Call, method.Name);
        var function = new FlowFunction(parameters, result, method);
        if (contracts.TreatmentOf(method) is var treatment && (treatment == DataTreatment.Pseudonymizes || (treatment == DataTreatment.None && !IsInSource(method))))
            ConnectLibraryFunction(function);
        return DelegateNode(reference, function);
    }

    private int DelegateNode(IOperation operation, FlowFunction function)
    {
        var node = Node(operation, FlowNodeKind.Temporary);
        Graph.Connect(function.Result, node, FlowOperation.Store, ContentKeys.Return);
        functions[node] = [function];
        return node;
    }

    private FlowFunction LocalFunction(IMethodSymbol symbol, IOperation operation)
    {
        var definition = symbol.OriginalDefinition;
        if (!localFunctions.TryGetValue(definition, out var function))
            localFunctions.Add(definition, function = NewFunction(definition, operation));
        return function;
    }

    private FlowFunction NewFunction(IMethodSymbol symbol, IOperation operation) => new(
        [.. symbol.Parameters.Select(parameter => Node(operation, FlowNodeKind.Storage, parameter.Name))],
        Node(operation, FlowNodeKind.Temporary),
        symbol);

    private void WalkFunctionBody(FlowFunction function, IBlockOperation body, IOperation operation)
    {
        var outside = environment.Fork();
        for (var i = 0; i < function.Parameters.Count && i < function.Symbol.Parameters.Length; i++)
        {
            // A declared parameter is what its declaration says, whoever calls.
            if (contracts.DataOf(function.Symbol.Parameters[i]) is null)
                BindParameter(function.Symbol.Parameters[i], function.Parameters[i], operation);
        }

        var around = zone;
        zone = contracts.ZoneOf(function.Symbol);
        enclosing.Push(function);
        Visit(body);
        enclosing.Pop();
        zone = around;

        // The function may have run or not by the time the code after it does.
        var inside = environment.Fork();
        environment.Become(outside);
        foreach (var variable in inside.Values)
        {
            if (environment.TryGet(variable.Key, out var before) && before != variable.Value)
                environment.Set(variable.Key, Merge(operation, before, variable.Value));
        }
    }

    private void BindParameter(IParameterSymbol parameter, int node, IOperation operation)
    {
        if (!captured.Contains(parameter))
        {
            environment.Set(parameter, node);
            return;
        }

        Graph.Connect(node, CellOf(parameter, operation), FlowOperation.Copy);
    }

    /// <summary>Calls a function that is known: arguments reach its parameters, its result is the call's.</summary>
    private int CallFunction(FlowFunction function, IReadOnlyList<int> arguments)
    {
        for (var i = 0; i < arguments.Count && i < function.Parameters.Count; i++)
        {
            Graph.Connect(arguments[i], function.Parameters[i], FlowOperation.Copy);
            if (FunctionsOf(arguments[i]) is { Count: > 0 } passed)
                functions[function.Parameters[i]] = passed;
        }

        return function.Result;
    }

    private int VisitReturn(IReturnOperation statement)
    {
        var value = Visit(statement.ReturnedValue);
        if (enclosing.Count > 0)
            Graph.Connect(value, enclosing.Peek().Result, statement.Kind == OperationKind.YieldReturn ? FlowOperation.Store : FlowOperation.Copy, statement.Kind == OperationKind.YieldReturn ? ContentKeys.Element : null);
        if (statement.Kind != OperationKind.YieldReturn)
            environment.Leave();
        return FlowGraph.Clean;
    }
}
