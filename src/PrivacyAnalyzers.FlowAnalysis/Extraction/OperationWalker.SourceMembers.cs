using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Members of this assembly that may have code behind them: properties, text forms.</summary>
internal sealed partial class OperationWalker
{
    private int ReadDeclared(IPropertyReferenceOperation reference, int owner, DataContract declared)
    {
        NoteObjectRead(owner, declared, reference);
        if (reference.Property.GetMethod is { } getter && IsInSource(getter) && members.HasBody(getter))
            CallSource(reference, getter, reference.Instance?.Type, owner, reference.Instance, [], [], hasResult: false, IsBaseReference(reference));
        return Datum(reference, declared);
    }

    private int ReadSourceProperty(IPropertyReferenceOperation reference, int owner)
    {
        var property = reference.Property;
        var value = FlowGraph.Clean;
        if (IsStored(property.GetMethod))
        {
            value = property.IsStatic ? ReadStatic(property, reference) : Load(owner, property.Name, reference.Type, reference);
            if (!property.IsStatic)
                NoteHeapRead(property, value, owner);
        }

        if (property.GetMethod is { } getter && RunsCode(getter))
        {
            var result = CallSource(reference, getter, reference.Instance?.Type, owner, reference.Instance, [], [], hasResult: true, IsBaseReference(reference));
            if (!quiet)
                NoteReturned(result, reference);
            value = Merge(reference, value, result);
        }

        return WithTypeContract(value, reference);
    }

    /// <summary>Sets a property of this assembly by its own code, where it has some.</summary>
    private void CallSetter(IPropertySymbol property, int owner, int value, IOperation target, IOperation source)
    {
        if (property.SetMethod is not { } setter || !IsInSource(setter) || !RunsCode(setter))
            return;
        var reference = target as IPropertyReferenceOperation;
        CallSource(source, setter, reference?.Instance?.Type, owner, reference?.Instance, [], [value], hasResult: false, reference is not null && IsBaseReference(reference));
    }

    private static bool IsOpenToOverrides(IMethodSymbol accessor) => (accessor.IsAbstract || accessor.IsVirtual || accessor.IsOverride) && !accessor.IsSealed;

    // A property that others implement may be an automatic one there.
    private bool IsStored(IMethodSymbol? accessor) => accessor is null || !members.HasBody(accessor) || IsOpenToOverrides(accessor);

    private bool RunsCode(IMethodSymbol accessor) => members.HasBody(accessor) || IsOpenToOverrides(accessor);

    private static bool IsBaseReference(IMemberReferenceOperation reference) => reference.Instance is { } receiver && IsBase(receiver);

    /// <summary>An object whose own code says how it is printed is printed by that; all others show nothing.</summary>
    private int TextOf(IOperation printed, int node) => TextOf(printed, WithoutConversions(printed).Type, node);

    private int TextOf(IOperation printed, ITypeSymbol? type, int node)
    {
        if (!PrintsItsContent(type))
            return FlowGraph.Clean;
        if (type is null || !IsInSource(type) || ToStringOf(type) is not { } method || !IsInSource(method))
            return Compose(printed, FlowNodeKind.Composition, null, [node]);
        var text = CallSource(printed, method, type, node, printed, [], [], hasResult: true);
        NoteReturned(text, printed);
        return contracts.DataOf(method) is { } declared ? Datum(printed, declared) : text;
    }

    /// <summary>What a library makes a text of is printed by its own code, if it has some: alone, as one of several, or as an element.</summary>
    private List<int> TextsOf(IMethodSymbol method, ImmutableArray<IArgumentOperation> operations, List<int> nodes)
    {
        if (!MakesText(method))
            return nodes;
        for (var i = 0; i < operations.Length && i < nodes.Count; i++)
        {
            var value = WithoutConversions(operations[i].Value);
            if (PrintsItself(value.Type))
                nodes[i] = TextOf(value, nodes[i]);
            else if (value is IArrayCreationOperation { Initializer: { } initializer })
                nodes[i] = WithTexts(nodes[i], initializer.ElementValues.Select(element => WithoutConversions(element).Type), value);
            else if (value.Type is { SpecialType: not SpecialType.System_String } type && LibraryShapes.ElementTypeOf(type) is { } element)
                nodes[i] = WithTexts(nodes[i], [element], value);
        }

        return nodes;
    }

    private int WithTexts(int container, IEnumerable<ITypeSymbol?> elements, IOperation operation)
    {
        foreach (var type in elements.Where(PrintsItself).Distinct(SymbolEqualityComparer.Default).Cast<ITypeSymbol>())
        {
            var texts = Node(operation);
            Graph.Connect(TextOf(operation, type, Load(container, ContentKeys.Element, type, operation)), texts, FlowOperation.Store, ContentKeys.Element);
            container = Merge(operation, container, texts);
        }

        return container;
    }

    private bool PrintsItself(ITypeSymbol? type) => type is not null && IsInSource(type) && !type.IsTupleType && ToStringOf(type) is { } method && IsInSource(method);

    private static bool MakesText(IMethodSymbol method)
    {
        if (method is { ContainingType: { Name: "Convert" or "Console" or "StringBuilder", ContainingNamespace.Name: "System" or "Text" } or { SpecialType: SpecialType.System_String } })
            return true;
        return BasesOf(method.ContainingType).Any(type => type is { Name: "TextWriter", ContainingNamespace: { Name: "IO", ContainingNamespace.Name: "System" } });
    }

    private static IMethodSymbol? ToStringOf(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.GetMembers("ToString").OfType<IMethodSymbol>().FirstOrDefault(method => method is { Parameters.Length: 0, IsOverride: true } && !IsMadeByCompiler(method)) is { } own)
                return own;
        }

        return null;
    }

    // In a compiled assembly only the attribute tells.
    private static bool IsMadeByCompiler(IMethodSymbol method) =>
        method.IsImplicitlyDeclared || method.GetAttributes().Any(attribute => attribute.AttributeClass is { Name: "CompilerGeneratedAttribute" });
}
