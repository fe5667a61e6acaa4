using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Objects, collections and tuples that are made from values.</summary>
internal sealed partial class OperationWalker
{
    private int VisitObjectCreation(IObjectCreationOperation creation)
    {
        var arguments = creation.Arguments.Select(argument => Visit(argument.Value)).ToList();
        if (creation.Constructor is not { } constructor)
            return Initialize(Compose(creation, FlowNodeKind.Call, creation.Type?.Name, arguments), creation.Initializer);

        NoteEntries(creation.Arguments, arguments, contracts.ZoneOf(constructor), constructor.ContainingType.Name);
        if (!IsInSource(constructor) && LibraryViews.ViewedBy(new(constructor, FlowGraph.Clean, arguments, creation.Arguments)) is var viewed and not FlowGraph.Clean)
            return Initialize(viewed, creation.Initializer);
        var made = NewObject(creation);
        if (IsInSource(constructor) || LibraryShapes.ElementTypeOf(constructor.ContainingType) is null && !constructor.ContainingType.IsGenericType)
        {
            FillFromConstructor(made, constructor, creation, arguments);
            NoteOutArguments(creation.Arguments, arguments);
        }
        else
        {
            made = ApplyLibrary(creation, constructor, made, arguments, creation.Arguments);
        }

        return WithTypeContract(Initialize(made, creation.Initializer), creation, isRead: false);
    }

    /// <summary>A constructor's parameter goes into the member of its name; what has none stays in the object, out of sight.</summary>
    private void FillFromConstructor(int made, IMethodSymbol constructor, IObjectCreationOperation creation, List<int> arguments)
    {
        if (!IsInSource(constructor))
            ConnectDelegates(creation, new LibraryCall(constructor, FlowGraph.Clean, arguments, creation.Arguments));
        for (var i = 0; i < arguments.Count; i++)
        {
            if (creation.Arguments[i].Parameter is not { } parameter || arguments[i] == FlowGraph.Clean)
                continue;
            var member = MemberNamed(constructor.ContainingType, parameter.Name);
            if ((member is null && contracts.DataOf(parameter) is not null) || (member is not null && contracts.DataOf(member) is not null))
                continue;
            if (!IsInSource(constructor) && (member is null || constructor.Parameters.Length == 1))
            {
                Graph.Connect(arguments[i], made, FlowOperation.Taint);
                continue;
            }

            var key = member?.Name ?? ContentKeys.Hidden;
            Graph.Connect(arguments[i], made, FlowOperation.Store, key);
            if (member is not null)
                loads[(made, key)] = arguments[i];
        }
    }

    private int NewObject(IOperation creation) =>
        creation.Type is INamedTypeSymbol { IsAnonymousType: false, Name: var name }
            ? Node(creation, FlowNodeKind.Call, "new " + name)
            : Node(creation, FlowNodeKind.Composition);

    private int Initialize(int made, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
            return made;
        initializedObjects.Add(made);
        foreach (var member in initializer.Initializers)
            VisitInitializer(member);
        made = initializedObjects[initializedObjects.Count - 1];
        initializedObjects.RemoveAt(initializedObjects.Count - 1);
        return made;
    }

    private void VisitInitializer(IOperation initializer)
    {
        if (initializer is not IMemberInitializerOperation nested)
        {
            Visit(initializer);
            return;
        }

        // "Address = { City = x }" changes the object that the member already holds.
        var part = VisitQuietly(nested.InitializedMember);
        Initialize(part == FlowGraph.Clean ? NewObject(nested) : part, nested.Initializer);
    }

    private int VisitAnonymousObject(IAnonymousObjectCreationOperation creation)
    {
        var made = NewObject(creation);
        foreach (var initializer in creation.Initializers)
        {
            if (initializer is not ISimpleAssignmentOperation { Target: IPropertyReferenceOperation target } assignment)
                continue;
            var value = Visit(assignment.Value);
            Graph.Connect(value, made, FlowOperation.Store, target.Property.Name);
            if (value != FlowGraph.Clean)
                loads[(made, target.Property.Name)] = value;
        }

        return made;
    }

    private int VisitWith(IWithOperation with)
    {
        var original = Visit(with.Operand);
        var copy = NewObject(with);
        Graph.Connect(original, copy, FlowOperation.Copy);
        return Initialize(copy, with.Initializer);
    }

    private int VisitArray(IArrayCreationOperation array)
    {
        foreach (var size in array.DimensionSizes)
            Visit(size);
        var made = NewObject(array);
        if (array.Initializer is { } initializer)
            FillArray(made, initializer);
        return made;
    }

    private void FillArray(int made, IArrayInitializerOperation initializer)
    {
        foreach (var element in initializer.ElementValues)
        {
            if (element is IArrayInitializerOperation nested)
                FillArray(made, nested);
            else
                Graph.Connect(Visit(element), made, FlowOperation.Store, ContentKeys.Element);
        }
    }

    private int VisitCollection(ICollectionExpressionOperation collection)
    {
        var made = NewObject(collection);
        foreach (var element in collection.Elements)
        {
            if (element is not ISpreadOperation spread)
            {
                Graph.Connect(Visit(element), made, FlowOperation.Store, ContentKeys.Element);
                continue;
            }

            var item = Load(Visit(spread.Operand), ContentKeys.Element, spread.ElementType, spread);
            Graph.Connect(item, made, FlowOperation.Store, ContentKeys.Element);
        }

        return made;
    }

    private int VisitTuple(ITupleOperation tuple) => VisitTupleOf(tuple, [.. tuple.Elements.Select(Visit)]);

    private int VisitTupleOf(ITupleOperation tuple, IReadOnlyList<int> values)
    {
        if (values.All(value => value == FlowGraph.Clean))
            return FlowGraph.Clean;
        var made = Node(tuple, FlowNodeKind.Composition);
        for (var i = 0; i < values.Count; i++)
            Graph.Connect(values[i], made, FlowOperation.Store, ContentKeys.Item(i));
        return made;
    }
}
