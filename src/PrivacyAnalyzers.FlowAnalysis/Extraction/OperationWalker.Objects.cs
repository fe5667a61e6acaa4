using System.Runtime.CompilerServices;
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
        if (!IsInSource(constructor) && LibraryViews.ViewedBy(new(constructor, ModelOf(constructor), FlowGraph.Clean, arguments, creation.Arguments)) is var viewed and not FlowGraph.Clean)
            return Initialize(viewed, creation.Initializer);
        var made = NewObject(creation);
        if (IsInSource(constructor))
            made = Construct(creation, constructor, made, arguments);
        else if (FillException(constructor, made, creation.Arguments, arguments) is { } exception)
            made = exception;
        else if (LibraryShapes.ElementTypeOf(constructor.ContainingType) is null && !constructor.ContainingType.IsGenericType)
        {
            FillFromConstructor(made, constructor, creation, arguments);
            NoteOutArguments(creation.Arguments, arguments);
        }
        else
        {
            made = ApplyLibrary(creation, constructor, made, SequencesOf(creation.Arguments, arguments), creation.Arguments);
        }

        return WithTypeContract(Initialize(made, creation.Initializer), creation, isRead: false);
    }

    /// <summary>A constructor's parameter goes into the member of its name; what has none stays in the object, out of sight.</summary>
    private void FillFromConstructor(int made, IMethodSymbol constructor, IObjectCreationOperation creation, List<int> arguments)
    {
        var call = new LibraryCall(constructor, ModelOf(constructor), FlowGraph.Clean, arguments, creation.Arguments);
        ConnectDelegates(creation, call);
        ConnectFlows(creation, call, made);
        startable.AddRange(call.Callbacks.SelectMany(callback => CallbacksAt(callback.Node, callback.Signature, creation)).Where(function => function.Parameters.Count == 1).Select(function => (made, function)));
        if (call.Model.StatesResult)
            return;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (creation.Arguments[i].Parameter is not { } parameter || arguments[i] == FlowGraph.Clean)
                continue;
            var member = MemberNamed(constructor.ContainingType, parameter.Name);
            if ((member is null && contracts.DataOf(parameter) is not null) || (member is not null && contracts.DataOf(member) is not null))
                continue;
            if (member is null || constructor.Parameters.Length == 1)
            {
                Graph.Connect(call.Model.IsKnown ? arguments[i] : Suppose(creation, call, [arguments[i]]), made, FlowOperation.Taint);
                continue;
            }

            Put(arguments[i], made, member.Name);
            loads[(made, member.Name)] = arguments[i];
        }
    }

    private int NewObject(IOperation creation)
    {
        if (creation.Type is not INamedTypeSymbol { IsAnonymousType: false } type)
        {
            var composed = Node(creation, FlowNodeKind.Composition);
            madeHere.Add(composed);
            return composed;
        }

        var made = Node(creation, FlowNodeKind.Call, creation is ICollectionExpressionOperation ? null : "new " + type.Name);
        madeHere.Add(made);
        if (creation is IObjectCreationOperation)
            createdTypes[made] = type;

        return made;
    }

    private int Initialize(int made, IObjectOrCollectionInitializerOperation? initializer)
    {
        if (initializer is null)
            return made;
        initializedObjects.Add(made);
        foreach (var member in initializer.Initializers)
            VisitInitializer(member);
        return TakeInitialized();
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
            Put(value, made, target.Property.Name);
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
        RuntimeHelpers.EnsureSufficientExecutionStack();
        foreach (var element in initializer.ElementValues)
        {
            if (element is IArrayInitializerOperation nested)
                FillArray(made, nested);
            else
                Put(Visit(element), made, ContentKeys.Element);
        }
    }

    private int VisitCollection(ICollectionExpressionOperation collection)
    {
        var made = NewObject(collection);
        var adds = collection.ConstructMethod is { MethodKind: MethodKind.Constructor } && collection.Type is { } type && IsInSource(type) ? AddMethodOf(type) : null;
        initializedObjects.Add(made);
        foreach (var element in collection.Elements)
        {
            var value = element is ISpreadOperation spread ? ElementOf(spread.Operand, Visit(spread.Operand)) : Visit(element);
            if (adds is null)
                Put(value, UnderConstruction, ContentKeys.Element);
            else
                CallSource(element, adds, collection.Type, UnderConstruction, null, [], [value], hasResult: false);
        }

        made = TakeInitialized();
        return collection.ConstructMethod is { MethodKind: MethodKind.Ordinary } builder && IsInSource(builder)
            ? CallSource(collection, builder, null, FlowGraph.Clean, null, [], [made], hasResult: true)
            : made;
    }

    private IMethodSymbol? AddMethodOf(ITypeSymbol type) =>
        BasesOf(type).SelectMany(current => current.GetMembers("Add").OfType<IMethodSymbol>()).FirstOrDefault(method => method is { IsStatic: false, Parameters.Length: 1 } && IsInSource(method));

    private int VisitTuple(ITupleOperation tuple) => VisitTupleOf(tuple, [.. tuple.Elements.Select(Visit)]);

    private int VisitTupleOf(ITupleOperation tuple, IReadOnlyList<int> values)
    {
        if (values.All(value => value == FlowGraph.Clean))
            return FlowGraph.Clean;
        var made = Node(tuple, FlowNodeKind.Composition);
        madeHere.Add(made);
        for (var i = 0; i < values.Count; i++)
            Put(values[i], made, ContentKeys.Item(i));
        return made;
    }
}
