using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Writes of variables, members and elements.</summary>
internal sealed partial class OperationWalker
{
    private readonly HashSet<int> cells = [];
    private readonly Dictionary<ISymbol, int> cellsByVariable = new(SymbolEqualityComparer.Default);

    private int VisitAssignment(ISimpleAssignmentOperation assignment)
    {
        if (assignment.IsRef)
        {
            var aliased = Visit(assignment.Value);
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
        var value = Visit(compound.Value);
        var result = Compose(compound, FlowNodeKind.Composition, null, [before, value]);
        Assign(compound.Target, result, compound.Value);
        return result;
    }

    private int VisitCoalesceAssignment(ICoalesceAssignmentOperation coalesce)
    {
        var isStatement = coalesce.Parent is IExpressionStatementOperation;
        var before = isStatement ? VisitQuietly(coalesce.Target) : Visit(coalesce.Target);
        var value = Visit(coalesce.Value);
        Assign(coalesce.Target, Merge(coalesce, before, value), coalesce.Value);
        return isStatement ? FlowGraph.Clean : Merge(coalesce, before, value);
    }

    private int VisitDeconstruction(IDeconstructionAssignmentOperation deconstruction)
    {
        var value = VisitDeconstructed(deconstruction.Value, deconstruction.Target);
        return value;
    }

    private int VisitDeconstructed(IOperation value, IOperation target)
    {
        var targets = TupleIn(target);
        if (value is ITupleOperation tuple && targets is not null && tuple.Elements.Length == targets.Elements.Length)
        {
            // All values are read before any target is written: (a, b) = (b, a) swaps.
            var nodes = tuple.Elements.Select(Visit).ToList();
            for (var i = 0; i < nodes.Count; i++)
                AssignOrDeconstruct(targets.Elements[i], nodes[i], tuple.Elements[i]);
            return VisitTupleOf(tuple, nodes);
        }

        var node = Visit(value);
        AssignOrDeconstruct(target, node, value);
        return node;
    }

    private void AssignOrDeconstruct(IOperation target, int value, IOperation source)
    {
        if (TupleIn(target) is not { } targets)
        {
            Assign(target, value, source);
            return;
        }

        for (var i = 0; i < targets.Elements.Length; i++)
        {
            if (targets.Elements[i] is not IDiscardOperation)
                AssignOrDeconstruct(targets.Elements[i], Deconstruct(value, source.Type, i, targets.Elements.Length, source), source);
        }
    }

    private static ITupleOperation? TupleIn(IOperation target) => target switch
    {
        ITupleOperation tuple => tuple,
        IDeclarationExpressionOperation declaration => TupleIn(declaration.Expression),
        IConversionOperation conversion => TupleIn(conversion.Operand),
        _ => null,
    };

    /// <summary>The i-th of the values that a tuple or an object with a Deconstruct method comes apart into.</summary>
    private int Deconstruct(int value, ITypeSymbol? type, int index, int count, IOperation source)
    {
        if (type is { IsTupleType: true })
            return Load(value, ContentKeys.Item(index), null, source);
        var name = type?.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == count)?.Parameters[index].Name;
        if (name is null)
            return value;
        return MemberNamed(type!, name) is { } member && contracts.DataOf(member) is { } declared
            ? Datum(source, declared)
            : Load(value, MemberNamed(type!, name)?.Name ?? name, null, source);
    }

    /// <summary>The property or field that a constructor or Deconstruct parameter stands for, by its name in any casing.</summary>
    private static ISymbol? MemberNamed(ITypeSymbol type, string name)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            var named = current.GetMembers().Where(member => string.Equals(member.Name, name, StringComparison.OrdinalIgnoreCase)).ToList();
            if (named.Find(member => member is IPropertySymbol { IsIndexer: false, IsStatic: false }) is { } property)
                return property;
            if (named.Find(member => member is IFieldSymbol { IsStatic: false, IsImplicitlyDeclared: false }) is { } field)
                return field;
        }

        return null;
    }

    // What C# evaluates before the assigned value: the object whose member is written.
    private int? VisitTargetReceiver(IOperation target) => target switch
    {
        IFieldReferenceOperation { Instance: { } owner } => VisitLoudly(owner),
        IPropertyReferenceOperation { Instance: { } owner } => VisitLoudly(owner),
        _ => null,
    };

    private void Assign(IOperation target, int value, IOperation source, int? receiver = null)
    {
        switch (target)
        {
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
                var array = Visit(element.ArrayReference);
                foreach (var index in element.Indices)
                    Visit(index);
                Change(array, ContentKeys.Element, value, source, replaces: false);
                break;
            case IImplicitIndexerReferenceOperation implicitIndexer:
                Change(Visit(implicitIndexer.Instance), ContentKeys.Element, value, source, replaces: false);
                break;
            case IDynamicMemberReferenceOperation member:
                Change(Visit(member.Instance), member.MemberName, value, source, replaces: true);
                break;
            case IConditionalOperation { WhenFalse: { } whenFalse } choice:
                Assign(choice.WhenTrue, value, source);
                Assign(whenFalse, value, source);
                break;
            case IDiscardOperation:
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

    /// <summary>
    /// Something is put into a part of an object. Whoever holds the object, or may hold it, sees a new version of it;
    /// so does the object of which it is a part.
    /// </summary>
    /// <returns>The new version.</returns>
    private int Change(int owner, string? key, int value, IOperation source, bool replaces)
    {
        if (owner == FlowGraph.Clean || (value == FlowGraph.Clean && !replaces))
            return owner;
        var changed = Version(owner, key, value, source, replaces);
        ReplaceEverywhere(owner, changed, held => Version(held, key, value, source, replaces: false));
        if (parts.TryGetValue(owner, out var whole))
        {
            var newWhole = Change(whole.Owner, whole.Key, changed, source, replaces: true);
            parts[changed] = (newWhole, whole.Key);
            loads[(newWhole, whole.Key)] = changed;
        }

        return changed;
    }

    private int Version(int owner, string? key, int value, IOperation source, bool replaces)
    {
        // The one node of a captured variable takes every change as it comes.
        if (IsCell(owner))
        {
            Graph.Connect(value, owner, key is null ? FlowOperation.Taint : FlowOperation.Store, key);
            return owner;
        }

        var version = Node(source, FlowNodeKind.Temporary);
        Graph.Connect(owner, version, replaces ? FlowOperation.Kill : FlowOperation.Copy, replaces ? key : null);
        Graph.Connect(value, version, key is null ? FlowOperation.Taint : FlowOperation.Store, key);
        aliases.Join(owner, version);
        if (replaces && key is not null && value != FlowGraph.Clean)
        {
            loads[(version, key)] = value;
            if (!parts.ContainsKey(value))
                parts[value] = (version, key);
        }

        return version;
    }

    private void ReplaceEverywhere(int owner, int changed, Func<int, int> alsoChanged)
    {
        foreach (var variable in environment.Values.ToList())
        {
            if (variable.Value == owner)
                environment.Set(variable.Key, changed);
            else if (variable.Value != changed && variable.Value != FlowGraph.Clean && aliases.MayBeSame(variable.Value, owner))
                environment.Set(variable.Key, alsoChanged(variable.Value));
        }

        for (var i = 0; i < initializedObjects.Count; i++)
        {
            if (initializedObjects[i] == owner)
                initializedObjects[i] = changed;
        }
    }

    private bool IsCell(int node) => cells.Contains(node);

    /// <summary>The one node of a variable whose value cannot be told from the order of statements.</summary>
    private int CellOf(ISymbol variable, IOperation source)
    {
        if (!cellsByVariable.TryGetValue(variable, out var cell))
        {
            cellsByVariable.Add(variable, cell = Node(source, FlowNodeKind.Storage, variable.Name));
            cells.Add(cell);
        }

        environment.Set(variable, cell);
        return cell;
    }
}
