using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Calls: what enters the callee's zone, what comes back.</summary>
internal sealed partial class OperationWalker
{
    // A fluent chain leans on its receiver as deep as it is long; it is walked from its start in a loop.
    private int VisitInvocation(IInvocationOperation last)
    {
        var chain = new Stack<IInvocationOperation>();
        chain.Push(last);
        while (ReceiverOf(chain.Peek()) is IInvocationOperation { ConstantValue.HasValue: false } earlier)
            chain.Push(earlier);

        var first = chain.Peek();
        var receiver = ReceiverOf(first) is { } start
            ? LooksAtReceiverQuietly(first) ? VisitQuietly(start) : VisitLoudly(start)
            : FlowGraph.Clean;
        while (chain.Count > 0)
        {
            var call = chain.Pop();
            receiver = Call(call, receiver, isQuiet: quiet && chain.Count == 0);
        }

        return receiver;
    }

    // To put something into a collection, or to empty it, is not to read it.
    private bool LooksAtReceiverQuietly(IInvocationOperation invocation) =>
        RevealsNothing(invocation.TargetMethod)
        || IsNullCheck(invocation)
        || (invocation.Parent is IExpressionStatementOperation && OnlyWrites(invocation.TargetMethod));

    // "x.Equals(null)", "ReferenceEquals(x, null)"
    private static bool IsNullCheck(IInvocationOperation invocation) =>
        invocation.TargetMethod is { Name: "Equals" or "ReferenceEquals", ReturnType.SpecialType: SpecialType.System_Boolean }
        && invocation.Arguments.Any(argument => IsNothing(argument.Value));

    private static IOperation? ReceiverOf(IInvocationOperation invocation) =>
        invocation.Instance ?? (IsExtensionCall(invocation) ? invocation.Arguments[0].Value : null);

    private static bool IsExtensionMember(IMethodSymbol method) => method is { IsStatic: false, ContainingType.CanBeReferencedByName: false };

    private static bool IsExtensionCall(IInvocationOperation invocation) =>
        invocation is { Instance: null, TargetMethod.IsExtensionMethod: true, Arguments.IsEmpty: false } && invocation.Arguments[0].Parameter?.Ordinal == 0;

    private int Call(IInvocationOperation invocation, int receiver, bool isQuiet)
    {
        var method = invocation.TargetMethod;
        var arguments = VisitArguments(invocation, receiver);
        var instance = invocation.Instance is null ? FlowGraph.Clean : receiver;
        NoteCallEntries(invocation, instance, arguments);
        NoteDeclaredArguments(invocation.Arguments, arguments);

        var treatment = contracts.TreatmentOf(method);
        if (treatment != DataTreatment.None && IsInSource(method) && method.MethodKind != MethodKind.LocalFunction)
            CallInvoked(invocation, instance, arguments, hasResult: false);
        if (treatment == DataTreatment.Anonymizes || RevealsNothing(method))
            return FlowGraph.Clean;
        if (treatment == DataTreatment.Pseudonymizes)
            return Compose(invocation, FlowNodeKind.Call, method.Name, [instance, .. arguments]);
        if (method.MethodKind == MethodKind.LocalFunction)
            return CallLocalFunction(invocation, method, arguments);
        if (method.MethodKind == MethodKind.Constructor && FillException(method, instance, invocation.Arguments, arguments) is not null)
            return FlowGraph.Clean;
        var called = method.MethodKind == MethodKind.DelegateInvoke ? CallDelegate(invocation, instance, invocation.Arguments, arguments) : FlowGraph.Clean;
        if (contracts.DataOf(method) is { } declared)
        {
            if (method.MethodKind != MethodKind.DelegateInvoke && IsInSource(method))
                CallInvoked(invocation, instance, arguments, hasResult: false);
            else
                NoteOutArguments(invocation.Arguments, arguments);
            return Datum(invocation, declared, isRead: !isQuiet);
        }

        if (method is { Name: "ToString", IsStatic: false, Parameters.IsEmpty: true } && invocation.Instance is { } printed)
            return TextOf(printed, instance);
        if (method.MethodKind == MethodKind.DelegateInvoke)
            return WithTypeContract(called, invocation);
        if (!IsInSource(method))
            return ApplyLibrary(invocation, method, instance, TextsOf(method, invocation.Arguments, SequencesOf(invocation.Arguments, arguments)), invocation.Arguments);
        if (method.MethodKind == MethodKind.Constructor && IsOwn(method) && SourceMembers.IsPrimary(method))
        {
            HandOverToParameterList(invocation, instance, arguments);
            return FlowGraph.Clean;
        }

        var result = CallInvoked(invocation, instance, arguments, hasResult: !method.ReturnsVoid);
        if (!isQuiet)
            NoteReturned(result, invocation);
        return WithTypeContract(result, invocation);
    }

    private List<int> VisitArguments(IInvocationOperation invocation, int receiver)
    {
        var nodes = new List<int>(invocation.Arguments.Length);
        foreach (var argument in invocation.Arguments)
        {
            if (nodes.Count == 0 && IsExtensionCall(invocation))
                nodes.Add(receiver);
            else if (argument.Parameter?.RefKind == RefKind.Out)
                nodes.Add(FlowGraph.Clean);
            else
                nodes.Add(RevealsNothing(invocation.TargetMethod) || IsNullCheck(invocation) ? VisitQuietly(argument.Value) : VisitLoudly(argument.Value));
        }

        return nodes;
    }

    private void NoteCallEntries(IInvocationOperation invocation, int instance, List<int> arguments)
    {
        var method = invocation.TargetMethod;
        var target = contracts.ZoneOf(method);
        if (target == 0)
            return;
        NoteEntries(invocation.Arguments, arguments, target, method.Name);

        // The object whose own method is called was made for it: only a receiver that is data itself is handed over.
        if (invocation.Instance is { } receiver && (contracts.DataOfType(receiver.Type) is not null || IsExtensionMember(method)))
            NoteEntry(instance, receiver, target, FlowUseKind.Argument, method.Name);
    }

    private void NoteEntries(ImmutableArray<IArgumentOperation> operations, IReadOnlyList<int> nodes, int target, string name)
    {
        for (var i = 0; i < operations.Length && i < nodes.Count; i++)
            NoteEntry(nodes[i], operations[i], target, FlowUseKind.Argument, name);
    }

    /// <summary>A declared out or ref parameter gives what it declares; one of code that is not seen gives nothing.</summary>
    private void NoteOutArguments(ImmutableArray<IArgumentOperation> operations, IReadOnlyList<int> nodes)
    {
        foreach (var argument in operations)
        {
            if (argument.Parameter is not { RefKind: RefKind.Out or RefKind.Ref } parameter)
                continue;
            if (contracts.DataOf(parameter) is { } declared)
                Assign(argument.Value, Datum(argument.Value, declared), argument.Value);
            else if (parameter.RefKind == RefKind.Out)
                Assign(argument.Value, FlowGraph.Clean, argument.Value);
        }
    }
}
