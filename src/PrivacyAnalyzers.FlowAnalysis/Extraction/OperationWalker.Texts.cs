using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Operators, conversions and texts put together from values.</summary>
internal sealed partial class OperationWalker
{
    private int VisitBinary(IBinaryOperation binary)
    {
        var isEquality = binary.OperatorKind is BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals;
        if (IsCalled(binary.OperatorMethod) && !(isEquality && (binary.OperatorMethod!.IsImplicitlyDeclared || IsNothing(binary.LeftOperand) || IsNothing(binary.RightOperand))))
            return CallOperator(binary, binary.OperatorMethod!, [binary.LeftOperand, binary.RightOperand], [Visit(binary.LeftOperand), Visit(binary.RightOperand)]);
        switch (binary.OperatorKind)
        {
            case BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr:
                return VisitShortCircuit(binary);
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals when IsNothing(binary.LeftOperand) || IsNothing(binary.RightOperand):
                VisitQuietly(binary.LeftOperand);
                VisitQuietly(binary.RightOperand);
                return FlowGraph.Clean;
            case BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals or BinaryOperatorKind.LessThan or BinaryOperatorKind.LessThanOrEqual
                or BinaryOperatorKind.GreaterThan or BinaryOperatorKind.GreaterThanOrEqual:
                Visit(binary.LeftOperand);
                Visit(binary.RightOperand);
                return FlowGraph.Clean;
            default:
                return VisitChain(binary);
        }
    }

    // "a + b + c + ..." leans to the left as deep as it is long; it is taken apart in a loop.
    private int VisitChain(IBinaryOperation last)
    {
        var rightOperands = new Stack<IOperation>();
        IOperation left = last;
        while (left is IBinaryOperation { ConstantValue.HasValue: false } chained && chained.OperatorKind == last.OperatorKind && !IsCalled(chained.OperatorMethod))
        {
            rightOperands.Push(chained.RightOperand);
            left = chained.LeftOperand;
        }

        var inputs = new List<int> { VisitOperand(left, last.Type) };
        while (rightOperands.Count > 0)
            inputs.Add(VisitOperand(rightOperands.Pop(), last.Type));
        return Compose(last, FlowNodeKind.Composition, null, inputs);
    }

    private int VisitShortCircuit(IBinaryOperation last)
    {
        var operands = new Stack<IOperation>();
        IOperation left = last;
        while (left is IBinaryOperation chained && chained.OperatorKind == last.OperatorKind)
        {
            operands.Push(chained.RightOperand);
            left = chained.LeftOperand;
        }

        var isAnd = last.OperatorKind == BinaryOperatorKind.ConditionalAnd;
        var inputs = new List<int> { Visit(left) };
        var skipped = environment.Fork();
        environment.Grant(GrantsOf(left, isAnd));
        while (operands.Count > 0)
        {
            var operand = operands.Pop();
            inputs.Add(Visit(operand));
            environment.Grant(GrantsOf(operand, isAnd));
        }

        JoinInto(environment, skipped, last);
        return Compose(last, FlowNodeKind.Composition, null, inputs);
    }

    private int VisitInterpolatedString(IInterpolatedStringOperation text) =>
        Compose(text, FlowNodeKind.Composition, null, PartsOf(text));

    private int VisitInterpolatedStringHandler(IInterpolatedStringHandlerCreationOperation handler) =>
        handler.Type is { } type && IsInSource(type)
            ? FillHandler(handler)
            : Compose(handler.Content, FlowNodeKind.Composition, null, PartsOf(handler.Content));

    // A handler of one's own is an object that is called for every part.
    private int FillHandler(IInterpolatedStringHandlerCreationOperation handler)
    {
        initializedObjects.Add(Visit(handler.HandlerCreation));
        foreach (var text in TextsIn(handler.Content))
        {
            foreach (var part in text.Parts)
            {
                if (part is IInterpolatedStringAppendOperation append)
                    Visit(append.AppendCall);
            }
        }

        return TakeInitialized();
    }

    private static IEnumerable<IInterpolatedStringOperation> TextsIn(IOperation content)
    {
        var open = new Stack<IOperation>();
        open.Push(content);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case IInterpolatedStringAdditionOperation addition:
                    open.Push(addition.Right);
                    open.Push(addition.Left);
                    break;
                case IInterpolatedStringOperation text:
                    yield return text;
                    break;
            }
        }
    }

    private List<int> PartsOf(IOperation content)
    {
        var inputs = new List<int>();
        var open = new Stack<IOperation>();
        open.Push(content);
        while (open.Count > 0)
        {
            switch (open.Pop())
            {
                case IInterpolatedStringAdditionOperation addition:
                    open.Push(addition.Right);
                    open.Push(addition.Left);
                    break;
                case IInterpolatedStringOperation text:
                    AddParts(text, inputs);
                    break;
                case var other:
                    inputs.Add(Visit(other));
                    break;
            }
        }

        return inputs;
    }

    private void AddParts(IInterpolatedStringOperation text, List<int> inputs)
    {
        foreach (var part in text.Parts)
        {
            switch (part)
            {
                case IInterpolationOperation interpolation:
                    inputs.Add(VisitTextForm(interpolation.Expression));
                    Visit(interpolation.Alignment);
                    break;
                case IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation append }:
                    foreach (var argument in append.Arguments)
                        inputs.Add(VisitTextForm(argument.Value));
                    break;
            }
        }
    }

    /// <summary>What the text of a value tells of it: nothing, where a class does not say how it is printed.</summary>
    private int VisitTextForm(IOperation operation)
    {
        var node = Visit(operation);
        return WithoutConversions(operation).Type is { } type && IsInSource(type) && !type.IsTupleType ? TextOf(operation, node)
            : PrintsItsContent(WithoutConversions(operation).Type) ? node
            : FlowGraph.Clean;
    }

    private static IOperation WithoutConversions(IOperation operation)
    {
        while (operation is IConversionOperation { OperatorMethod: null } conversion)
            operation = conversion.Operand;
        return operation;
    }

    private static bool PrintsItsContent(ITypeSymbol? type)
    {
        if (type is not { TypeKind: TypeKind.Class, IsRecord: false, IsAnonymousType: false, SpecialType: SpecialType.None })
            return true;
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers("ToString").Any(member => member is IMethodSymbol { IsOverride: true, Parameters.Length: 0 }))
                return true;
        }

        return false;
    }

    private static bool IsNothing(IOperation operation) =>
        WithoutConversions(operation) is { ConstantValue: { HasValue: true, Value: null or "" } } or IDefaultValueOperation
            or IFieldReferenceOperation { Field: { Name: "Empty", IsStatic: true, ContainingType: { SpecialType: SpecialType.System_String } or { Name: "Guid" } } };
}
