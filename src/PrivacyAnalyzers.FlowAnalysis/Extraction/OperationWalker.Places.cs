using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Variables that stand for other places: ref locals and pointers. Reading and writing them is reading and writing those.</summary>
internal sealed partial class OperationWalker
{
    private readonly Dictionary<ISymbol, ImmutableArray<IOperation>> places = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> resolving = new(SymbolEqualityComparer.Default);

    /// <summary>A variable is made to stand for a place; where it may have stood for another before, it stands for either.</summary>
    private bool PointTo(ISymbol variable, IOperation? target)
    {
        var found = PlacesIn(target);
        if (found.IsEmpty)
            return false;
        places[variable] = places.TryGetValue(variable, out var known) ? known.AddRange(found.Where(place => !known.Contains(place))) : found;
        return true;
    }

    private bool TryReadPlaces(ISymbol variable, IOperation reference, out int node)
    {
        node = FlowGraph.Clean;
        if (!places.TryGetValue(variable, out var found))
            return false;

        // "node = ref node.Next": what it stood for first is what its places lead back to.
        var isCycle = !resolving.Add(variable);
        foreach (var place in isCycle ? found.Take(1) : found)
            node = Merge(reference, node, place is IForEachLoopOperation loop ? Load(Visit(loop.Collection), ContentKeys.Element, null, reference) : Visit(place));
        if (!isCycle)
            resolving.Remove(variable);
        return true;
    }

    private bool TryAssignPlaces(ISymbol variable, int value, IOperation source)
    {
        if (!places.TryGetValue(variable, out var found) || !resolving.Add(variable))
            return false;
        foreach (var place in found)
            AssignPlace(place, found.Length == 1 ? value : Merge(source, Visit(place), value), source);
        resolving.Remove(variable);
        return true;
    }

    private void AssignPlace(IOperation place, int value, IOperation source)
    {
        if (place is IForEachLoopOperation loop)
            Change(Visit(loop.Collection), ContentKeys.Element, value, source, replaces: false);
        else
            Assign(place, value, source);
    }

    /// <summary>Whether an operation of no kind of its own writes through a pointer: "*p = x", "p[0] = x".</summary>
    private bool TryAssignPointedTo(IOperation target, int value, IOperation source)
    {
        if (target.Kind != OperationKind.None || target.ChildOperations.FirstOrDefault() is not { Type.TypeKind: TypeKind.Pointer } pointer)
            return false;
        if (pointer is not ILocalReferenceOperation { Local: var local } || !TryAssignPlaces(local, value, source))
            Change(Visit(pointer), ContentKeys.Element, value, source, replaces: false);
        return true;
    }

    /// <summary>What is assigned to the result of a method that returns a reference goes where the reference leads.</summary>
    private void AssignThrough(IInvocationOperation invocation, int value, IOperation source)
    {
        var method = invocation.TargetMethod.OriginalDefinition;
        if (locals.DeclarationOf(method) is { } local)
        {
            foreach (var statement in local.Descendants().OfType<IReturnOperation>())
            {
                if (statement.ReturnedValue is { } place)
                    Assign(place, value, source);
            }

            return;
        }

        var result = Visit(invocation);
        if (IsInSource(method))
        {
            Change(result, null, value, source, replaces: false);
            ChangeReferredBy(invocation.Instance, invocation.Arguments, value, source);
            return;
        }

        if (method.ReturnType is not ITypeParameterSymbol parameter)
        {
            Change(result, null, value, source, replaces: false);
            return;
        }

        foreach (var argument in invocation.Arguments)
        {
            foreach (var path in LibraryShapes.PathsOf(parameter, argument.Parameter?.OriginalDefinition.Type))
                ChangePath(Visit(argument.Value), path, value, source);
        }
    }

    // A reference that is given back leads into the object that was asked for it, or into an argument; where in it is not told.
    private void ChangeReferredBy(IOperation? owner, ImmutableArray<IArgumentOperation> arguments, int value, IOperation source)
    {
        if (owner is not null)
            Change(Visit(owner), null, value, source, replaces: false);
        foreach (var argument in arguments)
        {
            if (argument.Parameter is { RefKind: RefKind.Ref })
                Assign(argument.Value, Merge(source, Visit(argument.Value), value), source);
            else if (IsObject(argument.Value.Type))
                Change(Visit(argument.Value), null, value, source, replaces: false);
        }
    }

    private static ImmutableArray<IOperation> PlacesIn(IOperation? target)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return target switch
        {
            IConditionalOperation { WhenFalse: { } whenFalse } choice => PlacesIn(choice.WhenTrue).AddRange(PlacesIn(whenFalse)),
            IParenthesizedOperation parenthesized => PlacesIn(parenthesized.Operand),
            IConversionOperation conversion => PlacesIn(conversion.Operand),
            IAddressOfOperation { Reference: not IMethodReferenceOperation and var pointedTo } => PlacesIn(pointedTo),
            ILocalReferenceOperation or IParameterReferenceOperation or IFieldReferenceOperation or IPropertyReferenceOperation or IInvocationOperation
                or IArrayElementReferenceOperation or IImplicitIndexerReferenceOperation or IInlineArrayAccessOperation => [target],
            _ => [],
        };
    }
}
