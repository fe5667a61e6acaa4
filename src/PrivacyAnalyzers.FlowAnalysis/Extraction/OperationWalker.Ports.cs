using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Where values enter the member and leave it.</summary>
internal sealed partial class OperationWalker
{
    private readonly List<int> returnedObjects = [];
    private IMethodSymbol? primaryConstructor;

    /// <summary>Binds what the member is given before its first operation is walked.</summary>
    public void Enter()
    {
        Graph.Zone = zone;
        Graph.Type = members.KeyOf(instance.OriginalDefinition);
        Graph.Promise = contracts.DataOf(member);
        Graph.EndsFlows = member is IMethodSymbol treated && contracts.TreatmentOf(treated) == DataTreatment.Anonymizes;
        Graph.Result = Graph.AddNode(new(FlowNodeKind.Temporary, default, null, null));
        Graph.Thrown = thrown = Graph.AddNode(new(FlowNodeKind.Temporary, default, null, null));
        environment.EnterWith(Graph.Inputs.Length);
        if (!member.IsStatic && member.ContainingType is { } self)
            EnterReceiver(self);
        var parameters = (member as IMethodSymbol ?? primaryConstructor)?.Parameters ?? [];
        foreach (var parameter in parameters)
            EnterParameter(parameter);
        for (var port = parameters.Length + 1; port < Graph.Inputs.Length; port++)
            Graph.Inputs[port] = Graph.AddNode(new(FlowNodeKind.Temporary, default, null, null));
        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor } constructor && !SourceMembers.IsPrimary(constructor))
            EnterConstructor(constructor);
    }

    /// <summary>Notes what the member leaves behind, where its end can be reached.</summary>
    public void Leave()
    {
        if (environment.IsReachable)
            Exit();
        NoteRoots();
    }

    // A constructor that hands over to another of its type leaves the initialisers to that one.
    private void EnterConstructor(IMethodSymbol constructor)
    {
        var called = blocks.SelectMany(block => block.DescendantsAndSelf())
            .OfType<IInvocationOperation>()
            .FirstOrDefault(invocation => invocation.TargetMethod.MethodKind == MethodKind.Constructor)?.TargetMethod;
        if (called is not null && SymbolEqualityComparer.Default.Equals(called.ContainingType, constructor.ContainingType))
            return;
        initializedObjects.Add(environment.Entries[FlowPorts.Receiver]);
        CallInitializers(blocks[0], constructor.ContainingType, []);
        if (called is null && constructor.ContainingType.BaseType is { } parent && IsInSource(parent))
            CallImplicitConstructor(blocks[0], parent);
        TakeInitialized();
    }

    private void EnterReceiver(INamedTypeSymbol self)
    {
        var node = Graph.AddNode(new(FlowNodeKind.Storage, default, "this", null));
        Graph.Inputs[FlowPorts.Receiver] = node;
        Graph.Outputs[FlowPorts.Receiver] = Graph.AddNode(default);
        portOf[node] = FlowPorts.Receiver;
        environment.Set(instance, node);
        environment.Entries[FlowPorts.Receiver] = node;
        if (member is IMethodSymbol { MethodKind: MethodKind.Constructor })
            createdTypes[node] = self;
    }

    private void EnterParameter(IParameterSymbol parameter)
    {
        if (PromiseOf(parameter) is not null)
            return;
        var port = FlowPorts.OfParameter(parameter.Ordinal);
        var node = Graph.AddNode(new(FlowNodeKind.Storage, SpanIn(parameter), parameter.Name, null));
        Graph.Inputs[port] = node;
        if (parameter.RefKind == RefKind.None && parameter.Type is INamedTypeSymbol named && IsInSource(named))
            Graph.Accepted[port] = members.KeyOf(named);
        if (IsObject(parameter.Type) || ObjectsIn(parameter.Type).Any() || parameter.RefKind is RefKind.Ref or RefKind.Out)
            Graph.Outputs[port] = Graph.AddNode(default);
        if (parameter.RefKind is RefKind.Ref or RefKind.Out)
            Graph.AddReference(port);
        if (captured.Contains(parameter))
        {
            var cell = Graph.AddNode(new(FlowNodeKind.Storage, SpanIn(parameter), parameter.Name, null));
            cellsByVariable.Add(parameter, cell);
            cells.Add(cell);
            Graph.Connect(node, cell, FlowOperation.Copy);
            ComesFrom(cell, node);
            portOf[node] = port;
            node = cell;
        }

        portOf[node] = port;
        environment.Set(parameter, node);
        environment.Entries[port] = node;
    }

    private void Exit()
    {
        for (var port = 0; port < Graph.Outputs.Length; port++)
        {
            if (Graph.Outputs[port] == FlowGraph.Clean)
                continue;
            var parameter = port > FlowPorts.Receiver && member is IMethodSymbol method ? method.Parameters[port - 1] : null;
            if (parameter is { RefKind: RefKind.Ref or RefKind.Out })
                Graph.Connect(environment.TryGet(parameter, out var given) ? given : FlowGraph.Clean, Graph.Outputs[port], FlowOperation.Copy);
            else if (parameter is { Type.IsValueType: true } && !IsObject(parameter.Type))
                LeaveObjectsIn(parameter, port);
            else
                Graph.Connect(environment.Entries[port], Graph.Outputs[port], FlowOperation.Copy);
        }
    }

    // A struct that is handed over is a copy; the objects in it are the caller's.
    private void LeaveObjectsIn(IParameterSymbol parameter, int port)
    {
        foreach (var held in ObjectsIn(parameter.Type))
        {
            var part = Graph.AddNode(default);
            Graph.Connect(environment.Entries[port], part, FlowOperation.Load, NameOf(held));
            Graph.Connect(part, Graph.Outputs[port], FlowOperation.Store, NameOf(held));
        }
    }

    /// <summary>The fields of a struct of this assembly that hold objects.</summary>
    private IEnumerable<IFieldSymbol> ObjectsIn(ITypeSymbol type) =>
        type is INamedTypeSymbol { TypeKind: TypeKind.Struct } && IsOwn(type)
            ? type.GetMembers().OfType<IFieldSymbol>().Where(field => !field.IsStatic && IsObject(field.Type))
            : [];

    private void ReturnValue(int value, IOperation? expression, bool isElement)
    {
        if (value != FlowGraph.Clean)
            returnedObjects.Add(value);
        Graph.Connect(value, Graph.Result, isElement ? FlowOperation.Store : FlowOperation.Copy, isElement ? ContentKeys.Element : null);
        GiveFunction(value, member is IMethodSymbol method ? method.Parameters.Length + 1 : Graph.Inputs.Length);
        if (expression is not null && !isElement && member is IMethodSymbol returning && contracts.DataOf((returning.AssociatedSymbol as IPropertySymbol) ?? (ISymbol)returning) is { } promised)
            NoteKept(value, expression, new(members.KeyOf(returning), promised), FlowGraph.Clean, NameOfCallee(returning));
        if (!isElement)
            Exit();
    }

    private int PortCountOf(ISymbol owner)
    {
        if (owner is IMethodSymbol method)
            return method.Parameters.Length + 1 + CallbackPortsOf(method);
        primaryConstructor = owner.ContainingType?.InstanceConstructors.FirstOrDefault(SourceMembers.IsPrimary);
        return 1 + (primaryConstructor?.Parameters.Length ?? 0);
    }

    private TextSpan SpanIn(ISymbol declared) =>
        declared.Locations.FirstOrDefault(location => location.SourceTree == Graph.Tree)?.SourceSpan ?? default;
}
