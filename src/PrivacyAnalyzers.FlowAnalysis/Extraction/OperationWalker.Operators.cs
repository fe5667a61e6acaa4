using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Operators and conversions, those that a type defines for itself included: they are calls.</summary>
internal sealed partial class OperationWalker
{
    private int VisitUnary(IUnaryOperation unary)
    {
        var operand = Visit(unary.Operand);
        if (IsCalled(unary.OperatorMethod))
            return CallOperator(unary, unary.OperatorMethod!, [unary.Operand], [operand]);
        return Compose(unary, FlowNodeKind.Composition, null, [operand]);
    }

    private int VisitIncrement(IIncrementOrDecrementOperation increment)
    {
        var value = Visit(increment.Target);
        if (!IsCalled(increment.OperatorMethod))
            return value;
        var changed = CallOperator(increment, increment.OperatorMethod!, [increment.Target], [value]);
        Assign(increment.Target, changed, increment);
        return increment.IsPostfix ? value : changed;
    }

    private int VisitConversion(IConversionOperation conversion)
    {
        var operand = quiet ? VisitQuietly(conversion.Operand) : Visit(conversion.Operand);
        if (conversion.OperatorMethod is not { } method)
            return operand;
        if (IsCalled(method))
            return CallOperator(conversion, method, [conversion.Operand], [operand]);
        return operand == FlowGraph.Clean || LibraryViews.IsView(conversion.Type)
            ? operand
            : WithTypeContract(Compose(conversion, FlowNodeKind.Composition, NameOfCallee(method), [operand]), conversion, isRead: false);
    }

    private int VisitTupleComparison(ITupleBinaryOperation tuples)
    {
        Visit(tuples.LeftOperand);
        Visit(tuples.RightOperand);
        return FlowGraph.Clean;
    }

    /// <summary>An operand of a text is what is printed of it.</summary>
    private int VisitOperand(IOperation operand, ITypeSymbol? result) =>
        result is { SpecialType: SpecialType.System_String } ? VisitTextForm(operand) : Visit(operand);

    /// <summary>Whether more is known of an operator than that its result is made of its operands.</summary>
    private bool IsCalled(IMethodSymbol? method) =>
        method is not null && (IsInSource(method) || contracts.ZoneOf(method) != 0 || contracts.TreatmentOf(method) != DataTreatment.None || contracts.DataOf(method) is not null);

    private int CallOperator(IOperation operation, IMethodSymbol method, IReadOnlyList<IOperation> operands, IReadOnlyList<int> values)
    {
        // An operator that changes its object is a method of that object.
        for (var i = method.IsStatic ? 0 : 1; i < values.Count; i++)
            NoteEntry(values[i], operands[i], contracts.ZoneOf(method), FlowUseKind.Argument, NameOfCallee(method));
        var treatment = contracts.TreatmentOf(method);
        if (IsInSource(method))
        {
            var hasResult = treatment == DataTreatment.None && contracts.DataOf(method) is null;
            var own = method.IsStatic ? FlowGraph.Clean : values[0];
            var result = CallSource(operation, method, null, own, method.IsStatic ? null : operands[0], [], [.. values.Skip(method.IsStatic ? 0 : 1)], hasResult && !method.ReturnsVoid);
            NoteReturned(result, operation);
            if (hasResult)
                return method.IsStatic ? WithTypeContract(result, operation) : Visit(operands[0]);
        }

        if (contracts.DataOf(method) is { } declared)
            return Datum(operation, declared);
        return contracts.TreatmentOf(method) == DataTreatment.Anonymizes || operation.Type is { SpecialType: SpecialType.System_Boolean }
            ? FlowGraph.Clean
            : Compose(operation, FlowNodeKind.Composition, NameOfCallee(method), values);
    }
}
