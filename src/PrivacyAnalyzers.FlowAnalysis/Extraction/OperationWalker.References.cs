using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Reads of variables and members.</summary>
internal sealed partial class OperationWalker
{
    private readonly Dictionary<(int Node, string Key), int> loads = [];
    private readonly Dictionary<int, (int Owner, string Key)> parts = [];
    private readonly Stack<int> conditionalReceivers = new();
    private readonly List<int> initializedObjects = [];

    // The value is only looked at in a way that reveals nothing: a null check, a length.
    private bool quiet;

    /// <summary>Walks an operand of a null check or a count: what is computed inside counts as read, the value itself does not.</summary>
    private int VisitQuietly(IOperation operation)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (operation)
        {
            case IConversionOperation { OperatorMethod: null } conversion:
                return VisitQuietly(conversion.Operand);
            case IParenthesizedOperation parenthesized:
                return VisitQuietly(parenthesized.Operand);
            case IFieldReferenceOperation or IPropertyReferenceOperation or IParameterReferenceOperation or ILocalReferenceOperation
                or IConditionalAccessOperation or IInvocationOperation { Arguments.Length: 0 }:
                var before = quiet;
                quiet = true;
                var node = Visit(operation);
                quiet = before;
                return node;
            default:
                return Visit(operation);
        }
    }

    /// <summary>Walks a receiver or argument of a quietly read member: the quiet ends there.</summary>
    private int VisitLoudly(IOperation? operation)
    {
        var before = quiet;
        quiet = false;
        var node = Visit(operation);
        quiet = before;
        return node;
    }

    private int ReadVariable(ISymbol variable, IOperation reference)
    {
        if (variable is ILocalSymbol { RefKind: not RefKind.None } && TryReadPlaces(variable, reference, out var referred))
            return referred;
        if (captured.Contains(variable))
            return CellOf(variable, reference);
        return environment.TryGet(variable, out var node) ? node : FlowGraph.Clean;
    }

    private int ReadParameter(IParameterReferenceOperation reference)
    {
        var parameter = reference.Parameter;
        if (IsExtended(parameter))
            return PromiseOf(parameter) is { } promised ? Datum(reference, promised) : ReadReceiver(reference);
        if (PromiseOf(parameter) is { } declared && !environment.TryGet(parameter, out _))
            return Datum(reference, declared);
        if (IsKeptParameter(parameter))
            return ReadKept(parameter, reference);
        if (captured.Contains(parameter))
            return CellOf(parameter, reference);
        if (!environment.TryGet(parameter, out var node))
            environment.Set(parameter, node = Node(reference, FlowNodeKind.Storage, parameter.Name));
        return node;
    }

    private int ReadKept(IParameterSymbol parameter, IOperation reference)
    {
        var owner = ReadReceiver(reference);
        var value = Load(owner, MemberKeys.OfCaptured(parameter), reference.Type, reference);
        if (value != FlowGraph.Clean && parameter.ContainingSymbol is IMethodSymbol constructor && IsInSource(constructor))
            Graph.AddHeapRead(new(value, KeyOfCaptured(parameter, constructor), owner));
        return value;
    }

    private string KeyOfCaptured(IParameterSymbol parameter, IMethodSymbol constructor) => members.KeyOf(constructor) + "#" + parameter.Name;

    // What a setter is given is what its property is declared to be.
    private DataContract? PromiseOf(IParameterSymbol parameter) =>
        contracts.DataOf(parameter)
        ?? (parameter is { IsImplicitlyDeclared: true, ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.PropertySet, AssociatedSymbol: { } property } } ? contracts.DataOf(property) : null);

    // What an extension block extends is the receiver of its members.
    private static bool IsExtended(IParameterSymbol parameter) => parameter.ContainingSymbol is INamedTypeSymbol;

    // A parameter of the type itself that its members use: the object keeps it.
    private bool IsKeptParameter(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor
        && primaryConstructor is null
        && !SymbolEqualityComparer.Default.Equals(constructor, member);

    private int ReadReceiver(IOperation reference)
    {
        if (!environment.TryGet(instance, out var node))
            environment.Set(instance, node = Node(reference, FlowNodeKind.Storage, "this"));
        return node;
    }

    private int ReadInstance(IInstanceReferenceOperation reference)
    {
        if (reference.ReferenceKind is InstanceReferenceKind.ImplicitReceiver or InstanceReferenceKind.PatternInput or InstanceReferenceKind.InterpolatedStringHandler)
            return initializedObjects.Count > 0 ? initializedObjects[initializedObjects.Count - 1] : FlowGraph.Clean;
        return ReadReceiver(reference);
    }

    private int ReadField(IFieldReferenceOperation reference)
    {
        var owner = VisitLoudly(reference.Instance);
        if (contracts.DataOf(reference.Field) is { } declared)
        {
            NoteObjectRead(owner, declared, reference);
            return Datum(reference, declared);
        }

        if (reference.Field.IsStatic)
            return ReadStatic(reference.Field, reference);
        var value = Load(owner, NameOf(reference.Field), reference.Type, reference);
        NoteHeapRead(reference.Field, value, owner);
        return WithTypeContract(value, reference);
    }

    private int ReadStatic(ISymbol member, IOperation reference)
    {
        if (!environment.TryGet(member, out var node) && (IsObject(reference.Type) || IsInSource(member)))
        {
            environment.Set(member, node = Node(reference, FlowNodeKind.Storage, member.Name));
            NoteHeapRead(member, node, FlowGraph.Clean);
        }

        return node;
    }

    private int ReadEvent(IEventReferenceOperation reference)
    {
        var owner = VisitLoudly(reference.Instance);
        if (reference.Event.IsStatic)
            return ReadStatic(reference.Event, reference);
        var value = Load(owner, reference.Event.Name, reference.Type, reference);
        NoteHeapRead(reference.Event, value, owner);
        return value;
    }

    private int ReadProperty(IPropertyReferenceOperation reference)
    {
        var property = reference.Property;
        if (RevealsNothing(property) && reference.Instance is { } counted)
        {
            if (contracts.DataOf(property) is null)
            {
                VisitQuietly(counted);
                return FlowGraph.Clean;
            }
        }

        // The keys of a dictionary are looked at as quietly as the dictionary.
        var owner = quiet && property.Name is ("Keys" or "Values") && !IsInSource(property) && reference.Instance is { } container ? VisitQuietly(container) : VisitLoudly(reference.Instance);
        if (property.IsIndexer)
            return ReadIndexer(reference, owner);
        if (contracts.DataOf(property) is { } declared)
            return ReadDeclared(reference, owner, declared);
        if (IsInSource(property))
            return ReadSourceProperty(reference, owner);
        if (property.IsStatic)
            return ReadStatic(property, reference);
        if (IsTransparent(property))
            return owner;
        if (property.GetMethod is { } modelled && ModelOf(modelled).StatesResult)
            return ApplyLibrary(reference, modelled, owner, [], []);
        var value = Load(owner, property.Name, reference.Type, reference);
        if (value != FlowGraph.Clean && property.GetMethod is { } getter && !IsInSource(getter) && LibraryShapes.MentionsTypeParameter(getter.OriginalDefinition.ReturnType))
            Graph.Connect(ApplyLibrary(reference, getter, owner, [], []), value, FlowOperation.Copy);
        return WithTypeContract(value, reference);
    }

    private int ReadIndexer(IPropertyReferenceOperation reference, int owner)
    {
        var arguments = reference.Arguments.Select(argument => Visit(argument.Value)).ToList();
        if (contracts.DataOf(reference.Property) is { } declared)
            return Datum(reference, declared);
        if (reference.Property.GetMethod is not { } getter)
            return Load(owner, ContentKeys.Element, reference.Type, reference);
        if (!IsInSource(getter))
            return ApplyLibrary(reference, getter, owner, arguments, reference.Arguments);
        var value = CallSource(reference, getter, reference.Instance?.Type, owner, reference.Instance, reference.Arguments, arguments, hasResult: true);
        NoteReturned(value, reference);
        return WithTypeContract(value, reference);
    }

    private int ReadElement(IArrayElementReferenceOperation reference)
    {
        var array = VisitLoudly(reference.ArrayReference);
        foreach (var index in reference.Indices)
            VisitLoudly(index);
        return WithTypeContract(Load(array, ContentKeys.Element, reference.Type, reference), reference);
    }

    private int ReadImplicitIndexer(IImplicitIndexerReferenceOperation reference)
    {
        var owner = VisitLoudly(reference.Instance);
        VisitLoudly(reference.Argument);
        return reference.IndexerSymbol is IMethodSymbol slicing
            ? SliceBy(slicing, reference.Instance.Type, owner, reference)
            : WithTypeContract(ElementBy(reference.IndexerSymbol, reference.Instance.Type, owner, reference.Type, reference), reference);
    }

    private int ReadInlineArray(IInlineArrayAccessOperation access)
    {
        var owner = VisitLoudly(access.Instance);
        VisitLoudly(access.Argument);
        return LibraryViews.IsView(access.Type)
            ? owner
            : WithTypeContract(Load(owner, ContentKeys.Element, access.Type, access), access);
    }

    /// <summary>A part of a value. The same part of the same value is one node, so that changes through either are seen by both.</summary>
    private int Load(int owner, string key, ITypeSymbol? type, IOperation reference)
    {
        if (owner == FlowGraph.Clean)
            return FlowGraph.Clean;
        if (loads.TryGetValue((owner, key), out var node))
            return node;
        node = Node(reference, key == ContentKeys.Element ? FlowNodeKind.Temporary : FlowNodeKind.Storage, ContentKeys.ShownName(key));
        Graph.Connect(owner, node, IsFlag(type) ? FlowOperation.LoadExact : FlowOperation.Load, key);
        loads[(owner, key)] = node;
        ComesFrom(node, owner);
        if (type is not { SpecialType: SpecialType.System_String })
            parts[node] = (owner, key);
        return node;
    }

    /// <summary>What an unseen method takes out of a value: a part of it, but not the part itself, to which changes would go back.</summary>
    private int LoadRaw(int owner, string key, IOperation operation)
    {
        if (!loads.TryGetValue((owner, key), out var node))
        {
            loads[(owner, key)] = node = Node(operation);
            Graph.Connect(owner, node, FlowOperation.Load, key);
            parts[node] = (owner, key);
            ComesFrom(node, owner);
        }

        return node;
    }

    /// <summary>A value of a type that is personal data itself is data wherever it comes from.</summary>
    private int WithTypeContract(int node, IOperation operation, bool isRead = true)
    {
        if (operation.Type is null || contracts.DataOfType(operation.Type) is not { } contract)
            return node;
        var datum = Datum(operation, contract, isRead);
        Graph.Connect(node, datum, FlowOperation.Copy);
        aliases.Join(node, datum);
        ComesFrom(datum, node);
        return datum;
    }

    private static string NameOf(ISymbol member) => MemberKeys.Of(member);

    // One that is given from outside may hold anything.
    private bool RevealsNothing(IPropertySymbol property) =>
        property.Type.SpecialType is SpecialType.System_Boolean or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_Int32 or SpecialType.System_Int64 or SpecialType.System_UInt32 or SpecialType.System_UInt64
        && !(IsInSource(property) && IsStored(property.GetMethod))
        && property.Name is "Length" or "LongLength" or "Count" or "LongCount" or "HasValue" or "IsEmpty" or "IsDefault" or "IsDefaultOrEmpty" or "Rank";

    private static bool IsFlag(ITypeSymbol? type) =>
        type is { SpecialType: SpecialType.System_Boolean } or { TypeKind: TypeKind.Enum };

    /// <summary>Whether a value has an identity through which it can be changed.</summary>
    private static bool IsObject(ITypeSymbol? type) =>
        type is { IsReferenceType: true, SpecialType: not SpecialType.System_String } or { TypeKind: TypeKind.TypeParameter or TypeKind.Dynamic or TypeKind.Pointer }
        || LibraryViews.IsView(type);

    /// <summary>Whether what a member does is known: its code is part of this assembly, or the build of its own wrote it down.</summary>
    private bool IsInSource(ISymbol symbol) => IsOwn(symbol) || members.Elsewhere.Describes(symbol.ContainingAssembly);

    // A referenced project is source in an editor and an assembly in a build; both must give the same.
    private bool IsOwn(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol.ContainingAssembly, assembly);
}
