using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>
/// Walks the operations of one member and builds its flow graph. C# is structured, so an environment that forks and
/// joins along with the statements gives flow sensitivity without a control-flow graph. One part per family of operations.
/// </summary>
internal sealed partial class OperationWalker
{
    private readonly IFlowContracts contracts;
    private readonly CancellationToken cancellation;
    private readonly AliasClasses aliases = new();
    private readonly HashSet<ISymbol> captured;
    private readonly ISymbol instance;
    private readonly IAssemblySymbol assembly;
    private int zone;
    private readonly FlowEnvironment environment = new();
    private readonly SourceMembers members;
    private readonly ISymbol member;
    private readonly ImmutableArray<IOperation> blocks;

    public OperationWalker(ISymbol member, ImmutableArray<IOperation> blocks, IFlowContracts contracts, SourceMembers members, CancellationToken cancellation)
    {
        this.contracts = contracts;
        this.members = members;
        this.member = member;
        this.blocks = blocks;
        this.cancellation = cancellation;
        var shape = MemberShape.Of(blocks);
        captured = CapturedVariables.Of(blocks, shape);
        locals = new LocalFunctions(shape.HasFunctions ? blocks : []);
        instance = (ISymbol?)member.ContainingType ?? member;
        assembly = member.ContainingAssembly;
        zone = contracts.ZoneOf(member);
        Graph = new(members.KeyOf(member), ShownName((member as IMethodSymbol)?.AssociatedSymbol ?? member), blocks[0].Syntax.SyntaxTree, blocks[0].Syntax.SpanStart, PortCountOf(member));
    }

    public FlowGraph Graph { get; }

    public void WalkBlock(IOperation block) => Visit(block);

    /// <summary>Walks an operation and gives the node of its value; <see cref="FlowGraph.Clean"/> where it carries nothing.</summary>
    private int Visit(IOperation? operation)
    {
        if (operation is null)
            return FlowGraph.Clean;
        RuntimeHelpers.EnsureSufficientExecutionStack();
        if (operation.ConstantValue.HasValue)
            return FlowGraph.Clean;

        return operation switch
        {
            INameOfOperation or ITypeOfOperation or ISizeOfOperation or ILiteralOperation or IDefaultValueOperation => FlowGraph.Clean,

            ILocalReferenceOperation local => ReadVariable(local.Local, local),
            IParameterReferenceOperation parameter => ReadParameter(parameter),
            IInstanceReferenceOperation self => ReadInstance(self),
            IFieldReferenceOperation field => ReadField(field),
            IPropertyReferenceOperation property => ReadProperty(property),
            IArrayElementReferenceOperation element => ReadElement(element),
            IImplicitIndexerReferenceOperation indexer => ReadImplicitIndexer(indexer),
            IInlineArrayAccessOperation access => ReadInlineArray(access),
            IEventReferenceOperation @event => ReadEvent(@event),
            IDynamicMemberReferenceOperation member => Load(Visit(member.Instance), member.MemberName, member.Type, member),

            ISimpleAssignmentOperation assignment => VisitAssignment(assignment),
            ICompoundAssignmentOperation compound => VisitCompoundAssignment(compound),
            ICoalesceAssignmentOperation coalesce => VisitCoalesceAssignment(coalesce),
            IDeconstructionAssignmentOperation deconstruction => VisitDeconstruction(deconstruction),
            IIncrementOrDecrementOperation increment => VisitIncrement(increment),
            IDeclarationExpressionOperation declaration => Visit(declaration.Expression),

            IInvocationOperation invocation => VisitInvocation(invocation),
            IDynamicInvocationOperation invocation => VisitDynamicInvocation(invocation),
            IFunctionPointerInvocationOperation invocation => VisitFunctionPointer(invocation),
            IAddressOfOperation { Reference: IMethodReferenceOperation method } => VisitMethodReference(method, method),
            IObjectCreationOperation creation => VisitObjectCreation(creation),
            ITypeParameterObjectCreationOperation creation => Initialize(NewObject(creation), creation.Initializer),
            IAnonymousObjectCreationOperation creation => VisitAnonymousObject(creation),
            IWithOperation with => VisitWith(with),
            IArrayCreationOperation array => VisitArray(array),
            ICollectionExpressionOperation collection => VisitCollection(collection),
            ITupleOperation tuple => VisitTuple(tuple),
            IDelegateCreationOperation creation => VisitDelegateCreation(creation),
            IAnonymousFunctionOperation lambda => VisitLambda(lambda),

            IBinaryOperation binary => VisitBinary(binary),
            IUnaryOperation unary => VisitUnary(unary),
            IConversionOperation conversion => VisitConversion(conversion),
            IConditionalOperation conditional => VisitConditional(conditional),
            ICoalesceOperation coalesce => VisitCoalesce(coalesce),
            IConditionalAccessOperation access => VisitConditionalAccess(access),
            IConditionalAccessInstanceOperation => conditionalReceivers.Count > 0 ? conditionalReceivers.Peek() : FlowGraph.Clean,
            IParenthesizedOperation parenthesized => Visit(parenthesized.Operand),
            IAwaitOperation awaited => VisitAwait(awaited),
            IInterpolatedStringOperation text => VisitInterpolatedString(text),
            IInterpolatedStringHandlerCreationOperation handler => VisitInterpolatedStringHandler(handler),
            IIsPatternOperation pattern => VisitIsPattern(pattern),
            IIsTypeOperation type => VisitTypeTest(type),
            ITupleBinaryOperation tuples => VisitTupleComparison(tuples),
            ISwitchExpressionOperation @switch => VisitSwitchExpression(@switch),
            IThrowOperation @throw => VisitThrow(@throw),
            ITranslatedQueryOperation query => Visit(query.Operation),

            _ => VisitStatement(operation),
        };
    }

    /// <summary>An operation of no known kind: whatever goes in may come out.</summary>
    private int VisitUnknown(IOperation operation)
    {
        var inputs = new List<int>();
        foreach (var child in operation.ChildOperations)
            inputs.Add(Visit(child));
        if (operation.Type is null)
            return FlowGraph.Clean;
        var made = Compose(operation, FlowNodeKind.Composition, null, inputs);
        return made == FlowGraph.Clean && IsObject(operation.Type) ? Node(operation) : made;
    }

    /// <summary>A new node for an operation's value.</summary>
    private int Node(IOperation operation, FlowNodeKind kind = FlowNodeKind.Temporary, string? name = null) =>
        Graph.AddNode(new(kind, operation.Syntax.Span, name, null));

    /// <summary>A value put together from others; clean when all of them are.</summary>
    private int Compose(IOperation operation, FlowNodeKind kind, string? name, IReadOnlyList<int> inputs)
    {
        var node = FlowGraph.Clean;
        foreach (var input in inputs)
        {
            if (input == FlowGraph.Clean)
                continue;
            if (node == FlowGraph.Clean)
                node = Node(operation, kind, name);
            Graph.Connect(input, node, FlowOperation.Taint);
        }

        return node;
    }

    /// <summary>One of several values, which it may be is unknown.</summary>
    private int Merge(IOperation operation, int first, int second)
    {
        if (first == second || second == FlowGraph.Clean)
            return first;
        if (first == FlowGraph.Clean)
            return second;
        return MergeNodes(first, second, Graph.Nodes[first] with { Kind = FlowNodeKind.Temporary, Name = null, Contract = null, Span = operation.Syntax.Span });
    }

    private int MergeNodes(int first, int second, FlowNode like)
    {
        var merged = Graph.AddNode(like);
        Graph.Connect(first, merged, FlowOperation.Copy);
        Graph.Connect(second, merged, FlowOperation.Copy);
        alternatives[merged] = (first, second);
        aliases.Join(merged, first);
        aliases.Join(merged, second);
        ComesFrom(merged, first);
        ComesFrom(merged, second);
        KeepIdentity(first, second, merged);
        MergeOwnChanges(first, second, merged, like);
        if (callOfObject.TryGetValue(first, out var call) || callOfObject.TryGetValue(second, out call))
            callOfObject[merged] = call;
        if (FunctionsOf(first).Concat(FunctionsOf(second)).ToList() is { Count: > 0 } both)
            functions[merged] = both;
        return merged;
    }

    // Versions of one object that meet again are still that object.
    private void KeepIdentity(int first, int second, int merged)
    {
        if (createdTypes.TryGetValue(first, out var type) && createdTypes.TryGetValue(second, out var other) && SymbolEqualityComparer.Default.Equals(type, other))
            createdTypes[merged] = type;
        if (portOf.TryGetValue(first, out var port) && portOf.TryGetValue(second, out var same) && port == same)
            portOf[merged] = port;
        if (assignedParts.TryGetValue(first, out var assigned) && assignedParts.TryGetValue(second, out var also))
            assignedParts[merged] = assigned.Intersect(also);
    }

    /// <summary>The node of declared data, read at an expression; counts as a use where the code has a purpose.</summary>
    private int Datum(IOperation operation, DataContract contract, bool isRead = true)
    {
        if (!environment.Granted.IsEmpty)
            contract = contracts.Allowing(contract, environment.Granted);
        var node = Graph.AddNode(new(FlowNodeKind.Datum, operation.Syntax.Span, contract.Name, contract));
        if (isRead)
            NoteRead(node, operation);
        return node;
    }

    private void NoteRead(int node, IOperation operation)
    {
        if (zone != 0 && !quiet)
            Graph.AddUse(new(node, zone, zone, FlowUseKind.Read, operation.Syntax.Span, environment.Granted, null));
    }

    /// <summary>A value enters code of a zone.</summary>
    private void NoteEntry(int node, IOperation entering, int targetZone, FlowUseKind kind, string? target)
    {
        if (targetZone != 0)
            Graph.AddUse(new(node, targetZone, zone, kind, SpanOf(entering), environment.Granted, target));
    }

    private static Microsoft.CodeAnalysis.Text.TextSpan SpanOf(IOperation operation) =>
        operation is IArgumentOperation argument ? argument.Value.Syntax.Span : operation.Syntax.Span;
}
