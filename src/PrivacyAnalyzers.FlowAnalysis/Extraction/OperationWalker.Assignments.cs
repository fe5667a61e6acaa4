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
        Assign(assignment.Target, value, assignment.Value, AsLeftBy(assignment.Target, receiver));
        return value;
    }

    private int VisitCompoundAssignment(ICompoundAssignmentOperation compound)
    {
        var before = Visit(compound.Target);
        var value = VisitOperand(compound.Value, compound.Type);
        var result = compound is { Type.TypeKind: TypeKind.Delegate, OperatorKind: BinaryOperatorKind.Add } ? Merge(compound, before, value)
            : IsCalled(compound.OperatorMethod)
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
        if (!assignment.Adds || assignment.EventReference is not IEventReferenceOperation { Event: var @event } reference)
            return;
        if (@event.AddMethod is { } add && IsInSource(add) && members.HasBody(add))
            CallSource(assignment, add, reference.Instance?.Type, Visit(reference.Instance), reference.Instance, [], [handler], hasResult: false);
        else
            AssignMember(@event, @event.Name, Visit(reference.Instance), Merge(assignment, handler, before), assignment.HandlerValue);
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

    // The assigned value may have changed the object meanwhile: it is written as it is then, or what was in it would seem to stay.
    private int? AsLeftBy(IOperation target, int? receiver)
    {
        var owner = target is IMemberReferenceOperation { Instance: ILocalReferenceOperation or IParameterReferenceOperation or IInstanceReferenceOperation } member ? member.Instance : null;
        return owner is not null && receiver is { } before && VisitQuietly(owner) is var present && aliases.MayBeSame(present, before) ? present : receiver;
    }

    private void Assign(IOperation target, int value, IOperation source, int? receiver = null)
    {
        switch (target)
        {
            case ILocalReferenceOperation { Local: { RefKind: not RefKind.None } referring } when TryAssignPlaces(referring, value, source):
                break;
            case ILocalReferenceOperation local:
                SetVariable(local.Local, value, source);
                break;
            case IParameterReferenceOperation { Parameter: var kept } when IsKeptParameter(kept):
                Change(ReadReceiver(target), MemberKeys.OfCaptured(kept), value, source, replaces: true);
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
            case IPropertyReferenceOperation { Property: { RefKind: RefKind.Ref } own } referring when IsInSource(own):
                ChangeReferredBy(referring.Instance, referring.Arguments, value, source);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true } indexer:
                AssignIndexer(indexer, receiver ?? Visit(indexer.Instance), value, source);
                break;
            case IPropertyReferenceOperation property:
                AssignMember(property.Property, property.Property.Name, receiver ?? Visit(property.Instance), value, source, property);
                break;
            case IArrayElementReferenceOperation element:
                var array = receiver ?? VisitQuietly(element.ArrayReference);
                foreach (var index in element.Indices)
                    Visit(index);
                Change(array, ContentKeys.Element, value, source, replaces: false);
                break;
            case IImplicitIndexerReferenceOperation { IndexerSymbol: IPropertySymbol { SetMethod: { } setter } } ownIndexer when IsInSource(setter):
                CallSource(source, setter, ownIndexer.Instance.Type, receiver ?? VisitQuietly(ownIndexer.Instance), ownIndexer.Instance, [], InLastOf(setter, value), hasResult: false);
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
            case IDynamicIndexerAccessOperation dynamicIndexer:
                foreach (var argument in dynamicIndexer.Arguments)
                    Visit(argument);
                Change(Visit(dynamicIndexer.Operation), null, value, source, replaces: false);
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

    private void AssignMember(ISymbol member, string key, int owner, int value, IOperation source, IPropertyReferenceOperation? target = null)
    {
        NoteEntry(value, source, contracts.ZoneOf(member), FlowUseKind.Store, member.Name);
        NoteAssigned(member, owner, value, source);

        // A declared member is what its declaration says; what is put into it does not change that.
        if (contracts.DataOf(member) is null && (target is null || IsStored(target.Property.SetMethod) || !IsInSource(member)))
        {
            if (member.IsStatic)
                environment.Set(member, value);
            else
                owner = Change(owner, key, value, source, replaces: true);
        }

        if (target is not null)
            CallSetter(target.Property, owner, value, target, source);
    }

    private void AssignIndexer(IPropertyReferenceOperation indexer, int owner, int value, IOperation source)
    {
        var arguments = indexer.Arguments.Select(argument => Visit(argument.Value)).ToList();
        NoteEntry(value, source, contracts.ZoneOf(indexer.Property), FlowUseKind.Store, indexer.Property.ContainingType.Name);
        if (contracts.DataOf(indexer.Property) is not null)
            return;
        if (indexer.Property.SetMethod is not { } setter)
            Change(owner, ContentKeys.Element, value, source, replaces: false);
        else if (IsInSource(setter))
            CallSource(source, setter, indexer.Instance?.Type, owner, indexer.Instance, indexer.Arguments, InSetterOrder(indexer, setter, arguments, value), hasResult: false);
        else
            ApplyLibrary(indexer, setter, owner, [.. arguments, value], indexer.Arguments);
    }

    private static int[] InLastOf(IMethodSymbol setter, int value)
    {
        var given = new int[setter.Parameters.Length];
        given[given.Length - 1] = value;
        return given;
    }

    private static List<int> InSetterOrder(IPropertyReferenceOperation indexer, IMethodSymbol setter, List<int> arguments, int value)
    {
        var ordered = new int[setter.Parameters.Length];
        for (var i = 0; i < arguments.Count; i++)
            ordered[indexer.Arguments[i].Parameter?.Ordinal ?? i] = arguments[i];
        ordered[ordered.Length - 1] = value;
        return [.. ordered];
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
            ComesFrom(cell, value);
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
        ComesFrom(named, value);
        return named;
    }
}
