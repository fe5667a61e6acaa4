using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>Patterns: what they look at and what they bind.</summary>
internal sealed partial class OperationWalker
{
    private int VisitIsPattern(IIsPatternOperation operation)
    {
        var value = RevealsNothing(operation.Pattern) ? VisitQuietly(operation.Value) : Visit(operation.Value);
        Bind(operation.Pattern, value, operation.Value);
        return FlowGraph.Clean;
    }

    private int VisitTypeTest(IIsTypeOperation test)
    {
        VisitQuietly(test.ValueOperand);
        return FlowGraph.Clean;
    }

    private void VisitSwitch(ISwitchOperation @switch)
    {
        var value = Visit(@switch.Value);
        var start = environment.Fork();
        var jumps = new JumpTarget(@switch.ExitLabel, null);
        jumpTargets.Push(jumps);
        var hasDefault = false;
        FlowEnvironment? end = null;
        foreach (var section in @switch.Cases)
        {
            environment.Become(start);
            foreach (var clause in section.Clauses)
            {
                hasDefault |= clause is IDefaultCaseClauseOperation;
                if (clause is IPatternCaseClauseOperation pattern)
                {
                    Bind(pattern.Pattern, value, @switch.Value);
                    Visit(pattern.Guard);
                }
            }

            // What holds in a section is what all of its labels say.
            var granted = section.Clauses.Select(clause => GrantsOfClause(@switch.Value, clause)).ToList();
            environment.Grant([.. granted[0].Where(purpose => granted.TrueForAll(other => other.Contains(purpose)))]);

            foreach (var statement in section.Body)
                Visit(statement);
            if (end is null)
                end = environment.Fork();
            else
                JoinInto(end, environment, @switch);
        }

        jumpTargets.Pop();
        environment.Become(start);
        if (hasDefault && end is not null)
            environment.Become(end);
        else if (end is not null)
            JoinInto(environment, end, @switch);
        foreach (var broken in jumps.Breaks)
            JoinInto(environment, broken, @switch);
    }

    private int VisitSwitchExpression(ISwitchExpressionOperation @switch)
    {
        var value = Visit(@switch.Value);
        var start = environment.Fork();
        var result = FlowGraph.Clean;
        FlowEnvironment? end = null;
        foreach (var arm in @switch.Arms)
        {
            environment.Become(start);
            Bind(arm.Pattern, value, @switch.Value);
            Visit(arm.Guard);
            environment.Grant(GrantsOfMatch(@switch.Value, arm.Pattern, isMatched: true));
            if (arm.Guard is not null)
                environment.Grant(GrantsOf(arm.Guard, whenTrue: true));
            result = Merge(@switch, result, Visit(arm.Value));
            if (end is null)
                end = environment.Fork();
            else
                JoinInto(end, environment, @switch);
        }

        if (end is not null)
            environment.Become(end);
        return result;
    }

    private void Bind(IPatternOperation pattern, int value, IOperation source)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (pattern)
        {
            case IDeclarationPatternOperation { DeclaredSymbol: { } variable }:
                SetVariable(variable, value, source);
                break;
            case IRecursivePatternOperation recursive:
                if (recursive.DeclaredSymbol is { } matched)
                    SetVariable(matched, value, source);
                for (var i = 0; i < recursive.DeconstructionSubpatterns.Length; i++)
                    Bind(recursive.DeconstructionSubpatterns[i], DeconstructForPattern(recursive, value, i, source), source);
                foreach (var member in recursive.PropertySubpatterns)
                    Bind(member.Pattern, ReadForPattern(member, value), member.Member);
                break;
            case IListPatternOperation list:
                if (list.DeclaredSymbol is { } whole)
                    SetVariable(whole, value, source);
                foreach (var element in list.Patterns)
                    Bind(element, element is ISlicePatternOperation ? value : ElementBy(list.IndexerSymbol, list.InputType, value, element.InputType, source), source);
                break;
            case ISlicePatternOperation { Pattern: { } sliced } slice:
                Bind(sliced, SliceBy(slice.SliceSymbol, slice.InputType, value, source), source);
                break;
            case IBinaryPatternOperation binary:
                foreach (var part in PartsOf(binary))
                    Bind(part, value, source);
                break;
            case INegatedPatternOperation negated:
                Bind(negated.Pattern, value, source);
                break;
        }
    }

    // Members are read off the value that is matched as off any other object.
    private int ReadForPattern(IPropertySubpatternOperation subpattern, int owner)
    {
        if (subpattern.Member is not IMemberReferenceOperation)
            return FlowGraph.Clean;
        initializedObjects.Add(owner);
        var value = RevealsNothing(subpattern.Pattern) ? VisitQuietly(subpattern.Member) : VisitLoudly(subpattern.Member);
        TakeInitialized();
        return value;
    }

    private int DeconstructForPattern(IRecursivePatternOperation pattern, int value, int index, IOperation source)
    {
        var part = pattern.DeconstructionSubpatterns[index];
        if (part is IDiscardPatternOperation)
            return FlowGraph.Clean;
        if (pattern.DeconstructSymbol is IMethodSymbol own && PartsGivenBy(own, value, pattern.MatchedType, source) is { } parts && index < parts.Length)
            return PartOf(own, parts, index, part, isRead: !RevealsNothing(part));
        if (pattern.DeconstructSymbol is IMethodSymbol method && index < method.Parameters.Length
            && MemberNamed(pattern.MatchedType, method.Parameters[index].Name) is { } member)
        {
            return contracts.DataOf(member) is { } declared
                ? Datum(part, declared, isRead: !RevealsNothing(part))
                : Load(value, member.Name, part.InputType, source);
        }

        return Load(value, ContentKeys.Item(index), part.InputType, source);
    }

    /// <summary>Whether matching tells no more of a value than that it is there, of which type it is, or how long.</summary>
    private bool RevealsNothing(IPatternOperation pattern)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        return pattern switch
        {
            IConstantPatternOperation constant => IsNothing(constant.Value),
            ITypePatternOperation or IDiscardPatternOperation => true,
            INegatedPatternOperation negated => RevealsNothing(negated.Pattern),
            IBinaryPatternOperation binary => PartsOf(binary).All(RevealsNothing),
            IListPatternOperation { DeclaredSymbol: null } list => list.Patterns.All(RevealsNothing),
            ISlicePatternOperation slice => slice.Pattern is null,
            IRecursivePatternOperation recursive =>
                recursive.DeclaredSymbol is null
                && recursive.DeconstructionSubpatterns.IsEmpty
                && recursive.PropertySubpatterns.All(member => member.Member is IPropertyReferenceOperation { Property: var property } && RevealsNothing(property)),
            _ => false,
        };
    }

    // "1 or 2 or 3 or ..." leans to the left as deep as it is long.
    private static Stack<IPatternOperation> PartsOf(IBinaryPatternOperation last)
    {
        var parts = new Stack<IPatternOperation>();
        IPatternOperation left = last;
        while (left is IBinaryPatternOperation binary && binary.OperatorKind == last.OperatorKind)
        {
            parts.Push(binary.RightPattern);
            left = binary.LeftPattern;
        }

        parts.Push(left);
        return parts;
    }
}
