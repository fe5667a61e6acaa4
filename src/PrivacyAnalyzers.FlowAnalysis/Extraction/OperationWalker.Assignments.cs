using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Writes of variables, members and elements.</summary>
internal sealed partial class OperationWalker
{
    private int VisitAssignment(ISimpleAssignmentOperation assignment)
    {
        if (assignment.IsRef)
        {
            var aliased = Visit(assignment.Value);
            if (assignment.Target is not ILocalReferenceOperation { Local: var referring } || !PointTo(referring, assignment.Value))
                Assign(assignment.Target, aliased, assignment.Value);
            return aliased;
        }

        var receiver = VisitTargetReceiver(assignment.Target);
        var value = Visit(assignment.Value);
        Assign(assignment.Target, value, assignment.Value, receiver);
        return value;
    }

    private int VisitCompoundAssignment(ICompoundAssignmentOperation compound)
    {
        var before = Visit(compound.Target);
        var value = VisitOperand(compound.Value, compound.Type);
        var result = compound is { Type.TypeKind: TypeKind.Delegate, OperatorKind: BinaryOperatorKind.Add } ? Merge(compound, before, value)
            : IsDeclared(compound.OperatorMethod)
            ? CallOperator(compound, compound.OperatorMethod!, [compound.Target, compound.Value], [before, value])
            : Compose(compound, FlowNodeKind.Composition, null, [before, value]);
        Assign(compound.Target, result, compound);
        return result;
    }

    // Handlers that are taken off again may have been called before.
    private void VisitEventAssignment(IEventAssignmentOperation assignment)
    {
        var before = Visit(assignment.EventReference);
        var handler = Visit(assignment.HandlerValue);
        if (assignment.Adds && assignment.EventReference is IEventReferenceOperation { Event: var @event } reference)
            AssignMember(@event, @event.Name, Visit(reference.Instance), Merge(assignment, before, handler), assignment.HandlerValue);
    }

    private int VisitCoalesceAssignment(ICoalesceAssignmentOperation coalesce)
    {
        var isStatement = coalesce.Parent is IExpressionStatementOperation;
        var before = isStatement ? VisitQuietly(coalesce.Target) : Visit(coalesce.Target);
        var value = Visit(coalesce.Value);
        Assign(coalesce.Target, Merge(coalesce, before, value), coalesce.Value);
        return isStatement ? FlowGraph.Clean : Merge(coalesce, before, value);
    }

    // What C# evaluates before the assigned value: the object whose part is written, which does not read the object.
    private int? VisitTargetReceiver(IOperation target) => target switch
    {
        IFieldReferenceOperation { Instance: { } owner } => VisitQuietly(owner),
        IPropertyReferenceOperation { Instance: { } owner } => VisitQuietly(owner),
        IArrayElementReferenceOperation { ArrayReference: var array } => VisitQuietly(array),
        IImplicitIndexerReferenceOperation { Instance: var owner } => VisitQuietly(owner),
        _ => null,
    };

    private void Assign(IOperation target, int value, IOperation source, int? receiver = null)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local: { RefKind: not RefKind.None } referring } when TryAssignPlaces(referring, value, source):
                break;
            case ILocalReferenceOperation local:
                SetVariable(local.Local, value, source);
                break;
            case IParameterReferenceOperation parameter:
                SetVariable(parameter.Parameter, value, source);
                break;
            case IDeclarationExpressionOperation declaration:
                Assign(declaration.Expression, value, source);
                break;
            case IConversionOperation conversion:
                Assign(conversion.Operand, value, source);
                break;
            case IFieldReferenceOperation field:
                AssignMember(field.Field, NameOf(field.Field), receiver ?? Visit(field.Instance), value, source);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer:
                AssignIndexer(indexer, receiver ?? Visit(indexer.Instance), value, source);
                break;
            case IPropertyReferenceOperation property:
                AssignMember(property.Property, property.Property.Name, receiver ?? Visit(property.Instance), value, source);
                break;
            case IArrayElementReferenceOperation element:
                var array = receiver ?? VisitQuietly(element.ArrayReference);
                foreach (var index in element.Indices)
                    Visit(index);
                Change(array, ContentKeys.Element, value, source, replaces: false);
                break;
            case IImplicitIndexerReferenceOperation implicitIndexer:
                Change(receiver ?? VisitQuietly(implicitIndexer.Instance), ContentKeys.Element, value, source, replaces: false);
                break;
            case IInlineArrayAccessOperation access:
                Visit(access.Argument);
                Change(Visit(access.Instance), ContentKeys.Element, value, source, replaces: false);
                break;
            case IDynamicMemberReferenceOperation member:
                Change(Visit(member.Instance), member.MemberName, value, source, replaces: true);
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                Assign(choice.WhenTrue, value, source);
                Assign(whenFalse, value, source);
                break;
            case IInstanceReferenceOperation:
                environment.Set(instance, value == FlowGraph.Clean ? Node(source, FlowNodeKind.Storage, "this") : value);
                break;
            case IDiscardOperation:
                break;
            case IInvocationOperation { TargetMethod: { ReturnsByRef: true } } invocation:
                AssignThrough(invocation, value, source);
                break;
            case { } when TryAssignPointedTo(target, value, source):
                break;
            default:
                Visit(target);
                break;
        }
    }

    private void AssignMember(ISymbol member, string key, int owner, int value, IOperation source)
    {
        NoteEntry(value, source, contracts.ZoneOf(member), FlowUseKind.Store, member.Name);

        // A declared member is what its declaration says; what is put into it does not change that.
        if (contracts.DataOf(member) is not null)
            return;
        if (member.IsStatic)
            environment.Set(member, value);
        else
            Change(owner, key, value, source, replaces: true);
    }

    private void AssignIndexer(IPropertyReferenceOperation indexer, int owner, int value, IOperation source)
    {
        var arguments = indexer.Arguments.Select(argument => Visit(argument.Value)).ToList();
        NoteEntry(value, source, contracts.ZoneOf(indexer.Property), FlowUseKind.Store, indexer.Property.ContainingType.Name);
        if (contracts.DataOf(indexer.Property) is not null)
            return;
        if (indexer.Property.SetMethod is { } setter && !IsInSource(setter))
            ApplyLibrary(indexer, setter, owner, [.. arguments, value], indexer.Arguments);
        else
            Change(owner, ContentKeys.Element, value, source, replaces: false);
    }

    private void SetVariable(ISymbol variable, int value, IOperation source)
    {
        if (!captured.Contains(variable))
            environment.Remember(variable, GrantsOf(source, whenTrue: true), GrantsOf(source, whenTrue: false));
        if (captured.Contains(variable))
        {
            var cell = CellOf(variable, source);
            Graph.Connect(value, cell, FlowOperation.Copy);
            aliases.Join(value, cell);
            if (FunctionsOf(value) is { Count: > 0 } known)
                functions[cell] = [.. FunctionsOf(cell), .. known];
            NoteAssignedInTry(variable, cell);
            return;
        }

        environment.Set(variable, value == FlowGraph.Clean ? value : Named(value, variable, source));
        NoteAssignedInTry(variable, environment.Values[variable]);
    }

    // An object keeps its node, so that every variable that holds it sees its changes; other values become a step of the path.
    private int Named(int value, ISymbol variable, IOperation source)
    {
        var type = variable switch { ILocalSymbol local => local.Type, IParameterSymbol parameter => parameter.Type, _ => null };
        if (IsObject(type) || FunctionsOf(value).Count > 0)
            return value;
        var named = Node(source, FlowNodeKind.Storage, variable.Name);
        Graph.Connect(value, named, FlowOperation.Copy);
        return named;
    }
}
