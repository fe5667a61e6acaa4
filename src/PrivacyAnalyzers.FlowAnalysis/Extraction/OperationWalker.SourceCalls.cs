using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Calls of members of this assembly: what goes in and out is noted here, what happens inside is found when the whole is solved.</summary>
internal sealed partial class OperationWalker
{
    private int CallInvoked(IInvocationOperation invocation, int receiver, List<int> arguments, bool hasResult) =>
        CallSource(invocation, invocation.TargetMethod, DispatchOf(invocation), receiver, invocation.Instance, invocation.Arguments, arguments, hasResult, invocation.Instance is { } instance && IsBase(instance));

    /// <param name="receiverType">The static type of the receiver, where an override may answer.</param>
    /// <returns>What comes back.</returns>
    private int CallSource(
        IOperation operation,
        IMethodSymbol method,
        ITypeSymbol? receiverType,
        int receiver,
        IOperation? receiverOperation,
        ImmutableArray<IArgumentOperation> operations,
        IReadOnlyList<int> nodes,
        bool hasResult,
        bool isExact = false)
    {
        var parameters = method.Parameters.Length;
        var callbacks = CallbackPortsOf(method);
        var inputs = new int[parameters + 1 + callbacks];
        var spans = new TextSpan[inputs.Length];
        for (var i = 0; i < spans.Length; i++)
            spans[i] = operation.Syntax.Span;
        inputs[FlowPorts.Receiver] = receiver;
        if (receiverOperation is not null)
            spans[FlowPorts.Receiver] = receiverOperation.Syntax.Span;
        for (var i = 0; i < nodes.Count; i++)
        {
            // The value that a setter is given comes last and has no argument of its own.
            var ordinal = i < operations.Length && nodes.Count == operations.Length ? operations[i].Parameter?.Ordinal ?? i : i;
            if (ordinal >= parameters)
                continue;
            inputs[FlowPorts.OfParameter(ordinal)] = nodes[i];
            if (i < operations.Length)
                spans[FlowPorts.OfParameter(ordinal)] = SpanOf(operations[i]);
        }

        for (var i = 0; i < callbacks; i++)
            inputs[parameters + 1 + i] = Node(operation);
        var result = hasResult ? Node(operation, FlowNodeKind.Call, NameOfCallee(method)) : FlowGraph.Clean;
        var dispatch = isExact ? null : DispatchTypeOf(method, receiverType, receiver);
        var types = TypesOf(method, receiverType, inputs, operations);
        var passes = new int[parameters + 1];
        var outputs = ChangeInputs(operation, method, inputs, receiverOperation, operations, passes);
        var called = CalledMember(method, receiver);
        NoteEntriesOfAnswering(method, called, inputs, spans);
        var call = new FlowCall(
            members.KeyOf(called),
            dispatch,
            NameOfCallee(method),
            inputs,
            outputs,
            result,
            operation.Syntax.Span,
            spans,
            zone,
            contracts.ZoneOf(called),
            environment.Granted) { Types = types, Passes = passes, Thrown = thrown };
        Graph.AddCall(call);
        if (hasResult)
            NoteResult(result, Graph.Calls.Count - 1, operation.Type);
        NoteHandedBack(method, receiverType, call, Graph.Calls.Count - 1);
        HoldGiven(method, inputs, outputs, result);
        if (callbacks > 0 && hasResult)
            TakeFunction(operation, method, call, result, 0, parameters + 1);
        return result;
    }

    /// <summary>Whatever is handed over may be changed: whoever holds it sees what the call did to it.</summary>
    private int[] ChangeInputs(IOperation operation, IMethodSymbol method, int[] inputs, IOperation? receiverOperation, ImmutableArray<IArgumentOperation> operations, int[] passes)
    {
        var outputs = new int[method.Parameters.Length + 1];
        for (var port = 0; port < outputs.Length; port++)
        {
            var parameter = port == FlowPorts.Receiver ? null : method.Parameters[port - 1];
            if (parameter is { RefKind: RefKind.Ref or RefKind.Out })
                continue;
            var node = inputs[port];
            if (node == FlowGraph.Clean || !(parameter is null ? MayBeChanged(method) : IsObject(parameter.Type) || ObjectsIn(parameter.Type).Any()))
                continue;
            var shared = Array.IndexOf(inputs, node, 0, port);
            outputs[port] = shared >= 0 && outputs[shared] != FlowGraph.Clean ? outputs[shared] : Node(operation);
            HandBack(node, outputs[port]);
            if (shared >= 0)
                continue;
            var edges = Graph.Edges.Count;
            var changed = Change(node, ContentKeys.Whole, outputs[port], operation, replaces: false);
            if (edges < Graph.Edges.Count && Graph.Edges[edges] is { Operation: FlowOperation.Copy } pass && pass.From == node)
                passes[port] = edges + 1;
            if (parameter is null && receiverOperation?.Type is { IsValueType: true } && receiverOperation is ILocalReferenceOperation or IParameterReferenceOperation)
                Assign(receiverOperation, changed, operation);
        }

        foreach (var argument in operations)
        {
            if (argument.Parameter is not { RefKind: RefKind.Ref or RefKind.Out } parameter || FlowPorts.OfParameter(parameter.Ordinal) >= outputs.Length)
                continue;
            if (contracts.DataOf(parameter) is { } declared)
            {
                Assign(argument.Value, Datum(argument.Value, declared), argument.Value);
                continue;
            }

            var port = FlowPorts.OfParameter(parameter.Ordinal);
            outputs[port] = Node(argument.Value, FlowNodeKind.Storage, parameter.Name);
            Assign(argument.Value, outputs[port], argument.Value);
            if (argument.Value is not IDiscardOperation)
                NoteReturned(outputs[port], argument.Value);
        }

        return outputs;
    }

    /// <summary>Whatever is in reach of the callee may hold the delegates that it was given.</summary>
    private void HoldGiven(IMethodSymbol method, int[] inputs, int[] outputs, int result)
    {
        foreach (var input in inputs)
        {
            if (input == FlowGraph.Clean)
                continue;
            // An object that is asked for a delegate may answer with one that it holds; other delegates are made of what was given.
            var isAsked = DelegateOf(method.ReturnType) is not null && input == inputs[FlowPorts.Receiver] && FunctionsOf(input).Count == 0;
            var given = FunctionsOf(input).Concat(holders.Where(held => isAsked ? IsHeldBy(held, input) : held.Holder == input).Select(held => held.Function)).Distinct().ToList();
            foreach (var function in given)
            {
                if (result != FlowGraph.Clean && IsObject(method.ReturnType))
                    Hold(result, isAsked || DelegateOf(method.ReturnType) is null ? null : ContentKeys.Hidden, function);
                for (var port = 0; port < outputs.Length; port++)
                {
                    if (outputs[port] == FlowGraph.Clean || inputs[port] == input)
                        continue;
                    Hold(outputs[port], null, function);
                    if (inputs[port] != FlowGraph.Clean && FunctionsOf(inputs[port]).Count == 0)
                        Hold(inputs[port], null, function);
                }
            }
        }
    }

    // A delegate that was handed over, or that an object in reach holds, may have been called with what the callee had.
    private void HandBack(int input, int output)
    {
        foreach (var function in FunctionsOf(input))
        {
            for (var i = 0; i < function.Parameters.Count; i++)
                Graph.Connect(output, function.Parameters[i], FlowOperation.Load, ContentKeys.Parameter(i));
        }

        foreach (var held in holders.Where(held => IsHeldBy(held, input)))
            CallDeepIn(output, held.Function);
    }

    private void CallDeepIn(int changed, FlowFunction function)
    {
        for (var i = 0; i < function.Parameters.Count; i++)
            Graph.Connect(changed, function.Parameters[i], FlowOperation.LoadDeep, ContentKeys.Parameter(i));
    }

    private static bool MayBeChanged(IMethodSymbol method) =>
        method.ContainingType?.SpecialType != SpecialType.System_String
        && ((!method.IsReadOnly && method.ContainingType is not { IsReadOnly: true }) || HoldsObjects(method.ContainingType));

    // What cannot be changed may hold what can.
    private static bool HoldsObjects(INamedTypeSymbol? type) =>
        type?.GetMembers().Any(member => member is IFieldSymbol { IsStatic: false } field && IsObject(field.Type)) == true;

    private static string NameOfCallee(IMethodSymbol method) => method switch
    {
        { MethodKind: MethodKind.Constructor } => "new " + method.ContainingType.Name,
        { AssociatedSymbol: { } member } => member.Name,
        { MethodKind: MethodKind.UserDefinedOperator or MethodKind.Conversion or MethodKind.BuiltinOperator } => "operator " + method.Name.Substring("op_".Length),
        _ => method.Name,
    };

    /// <summary>The type whose overrides and implementations may answer a call; null where the method itself does.</summary>
    private string? DispatchTypeOf(IMethodSymbol method, ITypeSymbol? receiverType, int receiver)
    {
        if (!(method.IsVirtual || method.IsAbstract || method.IsOverride) || method.IsSealed || method.ContainingType.IsSealed || method.ContainingType.IsValueType)
            return null;
        if (createdTypes.TryGetValue(receiver, out var created) && !portOf.ContainsKey(receiver))
        {
            // By variance an object answers calls of more than it implements by name.
            return method.ContainingType.TypeKind == TypeKind.Interface && created.FindImplementationForInterfaceMember(method) is null
                ? SourceMembers.ExactlyPrefix + members.KeyOfReceiver(created) + SourceMembers.CalledAsSeparator + members.KeyOfReceiver(method.ContainingType)
                : null;
        }

        var type = receiverType is null or ITypeParameterSymbol or IDynamicTypeSymbol || receiverType.TypeKind == TypeKind.Error ? method.ContainingType : receiverType;
        return members.KeyOfReceiver(type);
    }

    // Where an object is known to be new, the method of just its type answers.
    private IMethodSymbol CalledMember(IMethodSymbol method, int receiver)
    {
        if (!(method.IsVirtual || method.IsAbstract || method.IsOverride) || !createdTypes.TryGetValue(receiver, out var type) || portOf.ContainsKey(receiver))
            return method;
        if (method.ContainingType.TypeKind == TypeKind.Interface)
            return type.FindImplementationForInterfaceMember(method) as IMethodSymbol ?? method;
        for (var current = (ITypeSymbol?)type; current is not null; current = current.BaseType)
        {
            foreach (var candidate in current.GetMembers(method.Name).OfType<IMethodSymbol>())
            {
                for (var overridden = candidate; overridden is not null; overridden = overridden.OverriddenMethod)
                {
                    if (SymbolEqualityComparer.Default.Equals(overridden.OriginalDefinition, method.OriginalDefinition))
                        return candidate;
                }
            }
        }

        return method;
    }

    // Where it is known who answers, what the call hands over enters the zone of that member, whatever the named one says.
    private void NoteEntriesOfAnswering(IMethodSymbol named, IMethodSymbol answering, int[] inputs, TextSpan[] spans)
    {
        var target = contracts.ZoneOf(answering);
        if (target == 0 || target == contracts.ZoneOf(named))
            return;
        for (var i = 0; i < named.Parameters.Length; i++)
        {
            var port = FlowPorts.OfParameter(i);
            Graph.AddUse(new(inputs[port], target, zone, FlowUseKind.Argument, spans[port], environment.Granted, NameOfCallee(answering)));
        }
    }

    private static ITypeSymbol? DispatchOf(IInvocationOperation invocation) => invocation.ConstrainedToType ?? invocation.Instance?.Type;

    private static bool IsBase(IOperation instance) =>
        instance is IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance, IsImplicit: false } self && self.Syntax.ToString() == "base";
}
