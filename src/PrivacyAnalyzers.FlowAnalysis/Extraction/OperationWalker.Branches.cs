using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Conditions, loops and jumps: where the environment forks and joins.</summary>
internal sealed partial class OperationWalker
{
    private readonly Stack<JumpTarget> jumpTargets = new();

    // "if ... else if ... else if ..." nests as deep as it is long.
    private int VisitConditional(IConditionalOperation first)
    {
        var branches = new Stack<(IConditionalOperation Conditional, FlowEnvironment End, int Value)>();
        IOperation? rest = first;
        while (rest is IConditionalOperation { ConstantValue.HasValue: false } conditional)
        {
            cancellation.ThrowIfCancellationRequested();
            Visit(conditional.Condition);
            var otherwise = environment.Fork();
            environment.Grant(GrantsOf(conditional.Condition, whenTrue: true));
            otherwise.Grant(GrantsOf(conditional.Condition, whenTrue: false));

            var whenTrue = Visit(conditional.WhenTrue);
            branches.Push((conditional, environment.Fork(), whenTrue));
            environment.Become(otherwise);
            rest = conditional.WhenFalse;
        }

        var value = Visit(rest);
        foreach (var (conditional, end, whenTrue) in branches)
        {
            JoinInto(environment, end, conditional);
            value = conditional.Type is null ? FlowGraph.Clean : Merge(conditional, whenTrue, value);
        }

        return value;
    }

    private int VisitCoalesce(ICoalesceOperation coalesce)
    {
        var value = Visit(coalesce.Value);
        var present = environment.Fork();
        var otherwise = Visit(coalesce.WhenNull);
        JoinInto(environment, present, coalesce);
        return Merge(coalesce, value, otherwise);
    }

    private int VisitConditionalAccess(IConditionalAccessOperation access)
    {
        // "x?.Length" looks at x as quietly as "x.Length" does.
        var receiver = access.WhenNotNull is IPropertyReferenceOperation { Property: var property } && RevealsNothing(property) && contracts.DataOf(property) is null
            ? VisitQuietly(access.Operation)
            : VisitLoudly(access.Operation);
        var absent = environment.Fork();
        conditionalReceivers.Push(receiver);
        var value = Visit(access.WhenNotNull);
        conditionalReceivers.Pop();
        JoinInto(environment, absent, access);
        return value;
    }

    private void VisitLoop(ILoopOperation loop)
    {
        if (loop is IForLoopOperation { Before: var before })
        {
            foreach (var statement in before)
                Visit(statement);
        }

        var source = loop is IForEachLoopOperation each ? Visit(each.Collection) : FlowGraph.Clean;
        var entered = EnterLoop(loop);
        var condition = ConditionOf(loop);
        var jumps = new JumpTarget(loop.ExitLabel, loop.ContinueLabel);
        jumpTargets.Push(jumps);

        var runsAtLeastOnce = loop is IWhileLoopOperation { ConditionIsTop: false };
        if (!runsAtLeastOnce)
            Visit(condition);
        var skipped = environment.Fork();
        if (condition is not null && !runsAtLeastOnce)
        {
            skipped.Grant(GrantsOf(condition, whenTrue: false));
            environment.Grant(GrantsOf(condition, whenTrue: true));
        }

        if (loop is IForEachLoopOperation forEach)
            BindLoopVariable(forEach, source);
        Visit(loop.Body);
        foreach (var continued in jumps.Continues)
            JoinInto(environment, continued, loop);
        if (loop is IForLoopOperation { AtLoopBottom: var bottom })
        {
            foreach (var statement in bottom)
                Visit(statement);
        }

        if (runsAtLeastOnce)
            Visit(condition);
        CloseRound(entered);

        jumpTargets.Pop();
        LeaveLoop(loop, condition, runsAtLeastOnce ? environment.Fork() : skipped, jumps);
    }

    /// <summary>What a variable or object is at the end of a round is what it is at the start of the next.</summary>
    private void CloseRound((Dictionary<ISymbol, int> Variables, int[] Entries) entered)
    {
        if (!environment.IsReachable)
            return;
        foreach (var variable in entered.Variables)
        {
            if (environment.TryGet(variable.Key, out var last))
                Join(last, variable.Value);
        }

        for (var port = 0; port < entered.Entries.Length; port++)
        {
            if (entered.Entries[port] != FlowGraph.Clean)
                Join(environment.Entries[port], entered.Entries[port]);
        }

        void Join(int last, int round)
        {
            Graph.Connect(last, round, FlowOperation.Copy);
            aliases.Join(last, round);
            ComesFrom(round, last);
        }
    }

    private void LeaveLoop(ILoopOperation loop, IOperation? condition, FlowEnvironment skipped, JumpTarget jumps)
    {
        var isEndless = condition is { ConstantValue: { HasValue: true, Value: true } } || (condition is null && loop is IForLoopOperation);
        if (isEndless)
            skipped.Leave();
        environment.Become(skipped);
        foreach (var broken in jumps.Breaks)
            JoinInto(environment, broken, loop);
    }

    /// <summary>Gives every variable that the loop mentions a node that stands for its value at the start of any round.</summary>
    private (Dictionary<ISymbol, int> Variables, int[] Entries) EnterLoop(ILoopOperation loop)
    {
        var mentioned = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var reassigned = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in loop.Descendants())
        {
            switch (operation)
            {
                case ILocalReferenceOperation local:
                    Mention(local.Local, local);
                    break;
                case IParameterReferenceOperation parameter:
                    Mention(parameter.Parameter, parameter);
                    break;
                case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance }:
                    mentioned.Add(instance);
                    break;
                case IMemberReferenceOperation { Instance: null, Member: IFieldSymbol or IPropertySymbol } @static:
                    mentioned.Add(@static.Member);
                    break;
            }
        }

        var entered = new Dictionary<ISymbol, int>(SymbolEqualityComparer.Default);
        var ports = new int[environment.Entries.Length];
        foreach (var variable in environment.Values.Keys.Where(mentioned.Contains).ToList())
        {
            if (captured.Contains(variable))
                continue;
            var before = environment.Values[variable];
            var round = Node(loop);
            Graph.Connect(before, round, FlowOperation.Copy);
            aliases.Join(before, round);
            ComesFrom(round, before);
            alternatives[round] = (before, before);
            if (FunctionsOf(before) is { Count: > 0 } known)
                functions[round] = known;
            if (!reassigned.Contains(variable))
                KeepIdentity(before, before, round);
            environment.Set(variable, round);
            entered.Add(variable, round);
            for (var port = 0; port < ports.Length; port++)
            {
                if (environment.Entries[port] == before)
                    environment.Entries[port] = ports[port] = round;
            }
        }

        return (entered, ports);

        void Mention(ISymbol variable, IOperation reference)
        {
            mentioned.Add(variable);
            if (CapturedVariables.IsWritten(reference))
                reassigned.Add(variable);
        }
    }

    private void BindLoopVariable(IForEachLoopOperation loop, int collection)
    {
        var element = ConvertedElement(loop, ElementOf(loop.Collection, collection));
        switch (loop.LoopControlVariable)
        {
            case IVariableDeclaratorOperation declarator:
                if (declarator.Symbol.RefKind == RefKind.Ref)
                    places[declarator.Symbol] = [loop];
                SetVariable(declarator.Symbol, element, loop.Collection);
                break;
            case { } target when TupleIn(target) is not null:
                AssignOrDeconstruct(target, element, ElementTypeOf(loop), loop.Collection);
                break;
            case { } target:
                Assign(target, element, loop.Collection);
                break;
        }
    }

    // No operation stands for the conversion that "foreach (Wrapped w in values)" runs.
    private int ConvertedElement(IForEachLoopOperation loop, int element)
    {
        if (loop.LoopControlVariable is not IVariableDeclaratorOperation { Symbol.Type: { } wanted } || ElementTypeOf(loop) is not { } given || SymbolEqualityComparer.Default.Equals(given, wanted))
            return element;
        return loop.SemanticModel?.Compilation.ClassifyCommonConversion(given, wanted).MethodSymbol is { } method && IsCalled(method)
            ? CallOperator(loop.Collection, method, [loop.Collection], [element])
            : element;
    }

    private static ITypeSymbol? ElementTypeOf(IForEachLoopOperation loop) =>
        LibraryShapes.ElementTypeOf(WithoutConversions(loop.Collection).Type);

    private static IOperation? ConditionOf(ILoopOperation loop) => loop switch
    {
        IWhileLoopOperation @while => @while.Condition,
        IForLoopOperation @for => @for.Condition,
        _ => null,
    };

    private void VisitBranch(IBranchOperation branch)
    {
        foreach (var target in jumpTargets)
        {
            if (SymbolEqualityComparer.Default.Equals(target.Exit, branch.Target))
            {
                target.Breaks.Add(environment.Fork());
                break;
            }

            if (SymbolEqualityComparer.Default.Equals(target.Continue, branch.Target))
            {
                target.Continues.Add(environment.Fork());
                break;
            }
        }

        environment.Leave();
    }

    private sealed class JumpTarget(ILabelSymbol exit, ILabelSymbol? @continue)
    {
        public ILabelSymbol Exit { get; } = exit;

        public ILabelSymbol? Continue { get; } = @continue;

        public List<FlowEnvironment> Breaks { get; } = [];

        public List<FlowEnvironment> Continues { get; } = [];
    }
}
