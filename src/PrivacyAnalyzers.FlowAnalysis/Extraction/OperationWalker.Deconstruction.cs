using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Values that come apart into several variables.</summary>
internal sealed partial class OperationWalker
{
    private readonly Dictionary<(IOperation Source, int Value, string Method), int[]> partsGiven = [];

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
                AssignOrDeconstruct(targets.Elements[i], nodes[i], tuple.Elements[i].Type, tuple.Elements[i]);
            return VisitTupleOf(tuple, nodes);
        }

        var node = Visit(value);
        AssignOrDeconstruct(target, node, value.Type, value);
        return node;
    }

    private void AssignOrDeconstruct(IOperation target, int value, ITypeSymbol? type, IOperation source)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (TupleIn(target) is not { } targets)
        {
            Assign(target, value, source);
            return;
        }

        for (var i = 0; i < targets.Elements.Length; i++)
        {
            if (targets.Elements[i] is IDiscardOperation)
                continue;
            var (part, partType) = Deconstruct(value, type, i, targets.Elements.Length, source);
            AssignOrDeconstruct(targets.Elements[i], part, partType, source);
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
    private (int Node, ITypeSymbol? Type) Deconstruct(int value, ITypeSymbol? type, int index, int count, IOperation source)
    {
        if (type is INamedTypeSymbol { IsTupleType: true } tuple)
            return (Load(value, ContentKeys.Item(index), null, source), index < tuple.TupleElements.Length ? tuple.TupleElements[index].Type : null);
        if (DeconstructMethodOf(type, count, source) is not { } method)
            return (value, null);
        if (PartsGivenBy(method, value, type, source) is { } parts)
            return (PartOf(method, parts, index, source), method.Parameters[index].Type);
        var parameter = method.Parameters[index];
        if (contracts.DataOf(parameter) is { } promised)
            return (Datum(source, promised), parameter.Type);
        var member = MemberNamed(type!, parameter.Name);
        return member is not null && contracts.DataOf(member) is { } declared
            ? (Datum(source, declared), parameter.Type)
            : (Load(value, member?.Name ?? parameter.Name, null, source), parameter.Type);
    }

    /// <summary>What a Deconstruct method of one's own puts into its parameters; null for one whose code is not seen, or that the compiler made.</summary>
    private int[]? PartsGivenBy(IMethodSymbol method, int value, ITypeSymbol? type, IOperation source)
    {
        var called = method.ReducedFrom ?? method;
        if (!IsInSource(called) || IsMadeByCompiler(called))
            return null;
        var key = (source, value, members.KeyOf(called));
        if (partsGiven.TryGetValue(key, out var known))
            return known;
        if (called.IsStatic)
            CallSource(source, called, null, FlowGraph.Clean, null, [], [value], hasResult: false);
        else
            CallSource(source, called, type, value, source, [], [], hasResult: false);
        var outputs = Graph.Calls[Graph.Calls.Count - 1].Outputs;
        var first = called.IsStatic ? 1 : 0;
        var parts = new int[called.Parameters.Length - first];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = outputs[FlowPorts.OfParameter(i + first)] = Node(source, FlowNodeKind.Storage, called.Parameters[i + first].Name);
        return partsGiven[key] = parts;
    }

    private int PartOf(IMethodSymbol method, int[] parts, int index, IOperation source, bool isRead = true)
    {
        var parameter = method.Parameters[index + method.Parameters.Length - parts.Length];
        return contracts.DataOf(parameter) is { } promised ? Datum(source, promised, isRead) : parts[index];
    }

    private static IMethodSymbol? DeconstructMethodOf(ITypeSymbol? type, int count, IOperation source)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current.GetMembers("Deconstruct").OfType<IMethodSymbol>().FirstOrDefault(method => method.Parameters.Length == count) is { } own)
                return own;
        }

        // The tree does not name the extension method that was found.
        return type is null
            ? null
            : source.SemanticModel?.LookupSymbols(source.Syntax.SpanStart, type, "Deconstruct", includeReducedExtensionMethods: true)
                .OfType<IMethodSymbol>()
                .FirstOrDefault(method => method.Parameters.Length == count);
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
}
