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
    private readonly LocalFunctions locals;
    private readonly HashSet<ISymbol> walked = new(SymbolEqualityComparer.Default);

    private List<FlowFunction> FunctionsOf(int node) => functions.TryGetValue(node, out var known) ? known : NoFunctions;

    private int VisitDelegateCreation(IDelegateCreationOperation creation) => creation.Target switch
    {
        IAnonymousFunctionOperation lambda => VisitLambda(lambda),
        IMethodReferenceOperation method => VisitMethodReference(method, creation),
        var target => Visit(target),
    };

    private int VisitMethodReference(IMethodReferenceOperation reference, IOperation operation)
    {
        if (reference.Method is not { MethodKind: MethodKind.LocalFunction } local)
            return VisitMethodGroup(reference);
        var function = LocalFunction(local, operation);
        function.Closure ??= environment.Fork();
        return DelegateNode(operation, function);
    }

    private int VisitLambda(IAnonymousFunctionOperation lambda)
    {
        var function = NewFunction(lambda.Symbol, lambda.Body, lambda);
        WalkFunctionBody(function, lambda);
        return DelegateNode(lambda, function);
    }

    private void VisitLocalFunction(ILocalFunctionOperation local)
    {
        if (!locals.IsOnlyCalled(local.Symbol))
            WalkLocalFunction(LocalFunction(local.Symbol, local), local);
    }

    private void WalkLocalFunction(FlowFunction function, IOperation operation)
    {
        if (function.Body is not null && walked.Add(function.Symbol))
            WalkFunctionBody(function, operation);
    }

    /// <summary>Walks the local functions that no followed call has led to.</summary>
    public void WalkTheRest()
    {
        foreach (var local in locals.All.Where(local => !walked.Contains(local.Symbol)))
            WalkLocalFunction(LocalFunction(local.Symbol, local), local);
    }

    /// <summary>A method named as a value: whatever it is called with enters its zone, whatever it returns is as declared.</summary>
    private int VisitMethodGroup(IMethodReferenceOperation reference)
    {
        var receiver = VisitLoudly(reference.Instance);
        var method = reference.Method;
        var parameters = new int[method.Parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            parameters[i] = Node(reference, FlowNodeKind.Temporary);
            NoteEntry(parameters[i], reference, contracts.ZoneOf(method), FlowUseKind.Argument, method.Name);
        }

        var changes = new int[parameters.Length];
        var result = contracts.DataOf(method) is { } declared
            ? Datum(reference, declared)
            : IsInSource(method) ? Node(reference, FlowNodeKind.Temporary) : Node(reference, FlowNodeKind.Call, method.Name);
        var treatment = contracts.TreatmentOf(method);
        if (IsInSource(method))
        {
            var called = CallSource(reference, method, reference.Instance?.Type, receiver, reference.Instance, [], parameters, hasResult: treatment == DataTreatment.None && !method.ReturnsVoid, isExact: reference.Instance is { } self && IsBase(self));
            if (contracts.DataOf(method) is null)
                Graph.Connect(called, result, FlowOperation.Copy);
            for (var i = 0; i < changes.Length; i++)
                changes[i] = Graph.Calls[Graph.Calls.Count - 1].Outputs[FlowPorts.OfParameter(i)];
        }

        var isOwn = IsInSource(method) && treatment == DataTreatment.None && contracts.DataOf(method) is null && method.Parameters.All(parameter => parameter.RefKind is RefKind.None or RefKind.In);
        var function = new FlowFunction(parameters, new int[parameters.Length], result, method, body: null)
        {
            Changes = changes,
            IsChanging = true,
            Follow = isOwn ? (call, operations, nodes) => CallGroup(reference, receiver, call, operations, nodes) : null,
            Method = isOwn && contracts.ZoneOf(method) == 0 && !IsOpenToOverrides(method) ? members.KeyOf(method) : null,
        };
        if (treatment == DataTreatment.Pseudonymizes || (treatment == DataTreatment.None && !IsInSource(method)))
            ConnectLibraryFunction(reference, function);
        return DelegateNode(reference, function);
    }

    private int DelegateNode(IOperation operation, FlowFunction function)
    {
        var node = Node(operation, FlowNodeKind.Temporary);
        Graph.Connect(function.Result, node, FlowOperation.Store, ContentKeys.Return);
        for (var i = 0; i < function.Parameters.Count; i++)
        {
            Graph.Connect(function.Changes[i], node, FlowOperation.Store, ContentKeys.Changed(i));
            Graph.Connect(function.Outs[i], node, FlowOperation.Store, ContentKeys.Changed(i));
        }

        functions[node] = [function];
        return node;
    }

    private FlowFunction LocalFunction(IMethodSymbol symbol, IOperation operation)
    {
        var definition = symbol.OriginalDefinition;
        if (!localFunctions.TryGetValue(definition, out var function))
            localFunctions.Add(definition, function = NewFunction(definition, locals.DeclarationOf(definition)?.Body, operation));
        return function;
    }

    private FlowFunction NewFunction(IMethodSymbol symbol, IBlockOperation? body, IOperation operation) => new(
        [.. symbol.Parameters.Select(parameter => Node(operation, FlowNodeKind.Storage, parameter.Name))],
        [.. symbol.Parameters.Select(parameter => parameter.RefKind is RefKind.Ref or RefKind.Out ? Node(operation, FlowNodeKind.Storage, parameter.Name) : FlowGraph.Clean)],
        Node(operation, FlowNodeKind.Temporary),
        symbol,
        body)
    {
        Changes = [.. symbol.Parameters.Select(parameter => parameter.RefKind == RefKind.None && IsObject(parameter.Type) ? Node(operation) : FlowGraph.Clean)],
    };

    private void WalkFunctionBody(FlowFunction function, IOperation operation)
    {
        var outside = environment.Fork();
        if (function.Closure is { } closure)
            environment.AddMissing(closure);
        function.Closure ??= outside;
        for (var i = 0; i < function.Parameters.Count && i < function.Symbol.Parameters.Length; i++)
        {
            // A declared parameter is what its declaration says, whoever calls.
            if (contracts.DataOf(function.Symbol.Parameters[i]) is null)
                BindParameter(function.Symbol.Parameters[i], function.Parameters[i], operation);
        }

        FollowChanges(function);
        var wasQuiet = quiet;
        quiet = false;
        var around = zone;
        zone = contracts.ZoneOf(function.Symbol);
        enclosing.Push(function);
        Visit(function.Body);
        GiveBack(function);
        enclosing.Pop();
        zone = around;
        quiet = wasQuiet;

        // The function may have run or not by the time the code after it does.
        var inside = environment.Fork();
        environment.Become(outside);
        foreach (var variable in inside.Values)
        {
            if (environment.TryGet(variable.Key, out var before) && before != variable.Value)
                environment.Set(variable.Key, Merge(operation, before, variable.Value));
        }

        for (var port = 0; port < inside.Entries.Length; port++)
            environment.Entries[port] = Merge(operation, environment.Entries[port], inside.Entries[port]);
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

    private int VisitReturn(IReturnOperation statement)
    {
        var value = Visit(statement.ReturnedValue);
        if (enclosing.Count > 0)
            GiveBack(enclosing.Peek());
        if (enclosing.Count > 0 && FunctionsOf(value) is { Count: > 0 } known)
            functions[enclosing.Peek().Result] = [.. FunctionsOf(enclosing.Peek().Result), .. known];
        if (enclosing.Count > 0)
            Graph.Connect(value, enclosing.Peek().Result, statement.Kind == OperationKind.YieldReturn ? FlowOperation.Store : FlowOperation.Copy, statement.Kind == OperationKind.YieldReturn ? ContentKeys.Element : null);
        else
            ReturnValue(value, statement.ReturnedValue, statement.Kind == OperationKind.YieldReturn);
        if (statement.Kind != OperationKind.YieldReturn)
            environment.Leave();
        return FlowGraph.Clean;
    }
}
