using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Statements in sequence, declarations, and what protects or releases.</summary>
internal sealed partial class OperationWalker
{
    private readonly Stack<ProtectedBlock> protectedBlocks = new();

    private int VisitStatement(IOperation operation)
    {
        cancellation.ThrowIfCancellationRequested();
        switch (operation)
        {
            case IBlockOperation block:
                VisitBlock(block);
                return FlowGraph.Clean;
            case IExpressionStatementOperation statement:
                Visit(statement.Operation);
                return FlowGraph.Clean;
            case IVariableDeclarationGroupOperation group:
                foreach (var declaration in group.Declarations)
                    VisitDeclaration(declaration);
                return FlowGraph.Clean;
            case ILoopOperation loop:
                VisitLoop(loop);
                return FlowGraph.Clean;
            case ISwitchOperation @switch:
                VisitSwitch(@switch);
                return FlowGraph.Clean;
            case IReturnOperation statement:
                return VisitReturn(statement);
            case IBranchOperation branch:
                VisitBranch(branch);
                return FlowGraph.Clean;
            case ITryOperation @try:
                VisitTry(@try);
                return FlowGraph.Clean;
            case IUsingOperation @using:
                VisitUsing(@using);
                return FlowGraph.Clean;
            case IUsingDeclarationOperation @using:
                return Visit(@using.DeclarationGroup);
            case ILockOperation @lock:
                VisitQuietly(@lock.LockedValue);
                return Visit(@lock.Body);
            case ILabeledOperation labeled:
                // Control may come from anywhere.
                environment.ForgetGrants();
                return Visit(labeled.Operation);
            case ILocalFunctionOperation local:
                VisitLocalFunction(local);
                return FlowGraph.Clean;
            case IEventAssignmentOperation assignment:
                VisitEventAssignment(assignment);
                return FlowGraph.Clean;
            case ISymbolInitializerOperation initializer:
                VisitMemberInitializer(initializer);
                return FlowGraph.Clean;
            default:
                return VisitUnknown(operation);
        }
    }

    private void VisitDeclaration(IVariableDeclarationOperation declaration)
    {
        foreach (var declarator in declaration.Declarators)
        {
            foreach (var ignored in declarator.IgnoredArguments)
                Visit(ignored);
            if ((declarator.Initializer ?? declaration.Initializer)?.Value is not { } initial)
                continue;
            if (declarator.Symbol.RefKind != RefKind.None && PointTo(declarator.Symbol, initial))
                continue;
            SetVariable(declarator.Symbol, Visit(initial), initial);
            if (declarator.Symbol.Type.TypeKind == TypeKind.Pointer)
                PointTo(declarator.Symbol, initial);
        }
    }

    private void VisitMemberInitializer(ISymbolInitializerOperation initializer)
    {
        var value = Visit(initializer.Value);
        var initialized = initializer switch
        {
            IFieldInitializerOperation field => field.InitializedFields.CastArray<ISymbol>(),
            IPropertyInitializerOperation property => property.InitializedProperties.CastArray<ISymbol>(),
            _ => [],
        };
        foreach (var one in initialized)
            AssignMember(one, NameOf(one), environment.Entries[FlowPorts.Receiver], value, initializer.Value);
    }

    private void VisitTry(ITryOperation @try)
    {
        var before = environment.Fork();
        var protectedBlock = new ProtectedBlock();
        protectedBlocks.Push(protectedBlock);
        var exceptions = VisitProtected(@try);
        protectedBlocks.Pop();

        // Control may leave the body after any of its assignments, and after any change of an object.
        var caught = environment.Fork();
        caught.Become(before);
        foreach (var variable in protectedBlock.Variables)
        {
            foreach (var node in variable.Value)
            {
                if (!caught.TryGet(variable.Key, out var known))
                    caught.Set(variable.Key, node);
                else if (known != node)
                    caught.Set(variable.Key, Merge(@try, known, node));
            }
        }

        foreach (var entry in protectedBlock.Entries)
        {
            foreach (var node in entry.Value)
                caught.Entries[entry.Key] = Merge(@try, caught.Entries[entry.Key], node);
        }

        var end = environment.Fork();
        foreach (var handler in @try.Catches)
        {
            environment.Become(caught);
            VisitHandler(handler, exceptions);
            JoinInto(end, environment, @try);
        }

        if (@try.Finally is { } final)
        {
            // The finally block runs on every way out; what it does to reachability is that of the ways in.
            var (isReachable, granted) = (end.IsReachable, end.Granted);
            environment.Become(caught);
            JoinInto(environment, end, @try);
            Visit(final);
            end.Become(environment);
            end.Grant(granted);
            if (!isReachable)
                end.Leave();
        }

        environment.Become(end);
    }

    private void NoteAssignedInTry(ISymbol variable, int node)
    {
        foreach (var block in protectedBlocks)
            Note(block.Variables, variable, node);
    }

    private void NoteChangedInTry(int port, int node)
    {
        foreach (var block in protectedBlocks)
            Note(block.Entries, port, node);
    }

    private static void Note<TKey>(Dictionary<TKey, List<int>> known, TKey key, int node)
    {
        if (!known.TryGetValue(key, out var nodes))
            known.Add(key, nodes = []);
        nodes.Add(node);
    }

    private void JoinInto(FlowEnvironment target, FlowEnvironment other, IOperation at) =>
        target.Join(other, (first, second) => Merge(at, first, second));

    /// <summary>What variables and the objects that the member was given became on the way through the body of a try statement.</summary>
    private sealed class ProtectedBlock
    {
        public Dictionary<ISymbol, List<int>> Variables { get; } = new(SymbolEqualityComparer.Default);

        public Dictionary<int, List<int>> Entries { get; } = [];
    }
}
