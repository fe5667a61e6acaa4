using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Library;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>What the outcome of a condition lets be known: the purposes that a consent check in it adds to the allowed ones.</summary>
internal sealed partial class OperationWalker
{
    private ImmutableArray<string> GrantsOf(IOperation condition, bool whenTrue)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (condition)
        {
            case IParenthesizedOperation parenthesized:
                return GrantsOf(parenthesized.Operand, whenTrue);
            case IConversionOperation conversion:
                return GrantsOf(conversion.Operand, whenTrue);
            case IAwaitOperation awaited:
                return GrantsOf(awaited.Operation, whenTrue);
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } negation:
                return GrantsOf(negation.Operand, !whenTrue);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.And } conjunction:
                return whenTrue ? GrantsOfBoth(conjunction, whenTrue) : [];
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalOr or BinaryOperatorKind.Or } disjunction:
                return whenTrue ? [] : GrantsOfBoth(disjunction, whenTrue);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                return GrantsOfComparison(comparison, (comparison.OperatorKind == BinaryOperatorKind.Equals) == whenTrue);
            case ICoalesceOperation coalesce when ConstantOf(coalesce.WhenNull) == !whenTrue:
                return GrantsOf(coalesce.Value, whenTrue);
            case IIsPatternOperation match:
                return GrantsOfMatch(match.Value, match.Pattern, whenTrue);
            case ILocalReferenceOperation local:
                return environment.GrantsOf(local.Local, whenTrue);
            case IParameterReferenceOperation parameter:
                return environment.GrantsOf(parameter.Parameter, whenTrue);
            case IInvocationOperation { TargetMethod: { Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" } wrapping, Instance: { } awaited } when !IsInSource(wrapping):
                return GrantsOf(awaited, whenTrue);
            case IPropertyReferenceOperation { Property: { Name: "Result" } wrapped, Instance: { } awaited } when IsTransparent(wrapped):
                return GrantsOf(awaited, whenTrue);
            case IInvocationOperation invocation when whenTrue:
                return contracts.GrantsOf(invocation.TargetMethod);
            case IPropertyReferenceOperation property when whenTrue:
                return contracts.GrantsOf(property.Property);
            case IConditionalAccessOperation access when whenTrue:
                return GrantsOf(access.WhenNotNull, whenTrue);
            default:
                return [];
        }
    }

    /// <summary>What is known when a value matches a pattern, or does not.</summary>
    private ImmutableArray<string> GrantsOfMatch(IOperation value, IPatternOperation pattern, bool isMatched)
    {
        RuntimeHelpers.EnsureSufficientExecutionStack();
        switch (pattern)
        {
            case IConstantPatternOperation { Value: var constant } when ConstantOf(constant) is { } expected:
                return GrantsOfOutcome(value, expected, isMatched);
            case INegatedPatternOperation negated:
                return GrantsOfMatch(value, negated.Pattern, !isMatched);
            case IBinaryPatternOperation { OperatorKind: BinaryOperatorKind.And } both when isMatched:
                return [.. PartsOf(both).SelectMany(part => GrantsOfMatch(value, part, isMatched))];
            case IRecursivePatternOperation recursive when isMatched:
                return [.. recursive.PropertySubpatterns.SelectMany(member => GrantsOfMatch(member.Member, member.Pattern, isMatched))];
            default:
                return [];
        }
    }

    private ImmutableArray<string> GrantsOfClause(IOperation value, ICaseClauseOperation clause) => clause switch
    {
        ISingleValueCaseClauseOperation { Value: { } constant } when ConstantOf(constant) is { } expected => GrantsOfOutcome(value, expected, isExpected: true),
        IPatternCaseClauseOperation pattern => GrantsOfMatch(value, pattern.Pattern, isMatched: true)
            .AddRange(pattern.Guard is null ? [] : GrantsOf(pattern.Guard, whenTrue: true)),
        _ => [],
    };

    private ImmutableArray<string> GrantsOfComparison(IBinaryOperation comparison, bool isEqual) =>
        ConstantOf(comparison.RightOperand) is { } right ? GrantsOfOutcome(comparison.LeftOperand, right, isEqual)
        : ConstantOf(comparison.LeftOperand) is { } left ? GrantsOfOutcome(comparison.RightOperand, left, isEqual)
        : [];

    // That a value is not true says that it is false, unless there may be none.
    private ImmutableArray<string> GrantsOfOutcome(IOperation value, bool expected, bool isExpected)
    {
        if (isExpected)
            return GrantsOf(value, expected);
        return WithoutConversions(value).Type?.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T ? [] : GrantsOf(value, !expected);
    }

    // "a && b && c && ..." leans to the left as deep as it is long.
    private ImmutableArray<string> GrantsOfBoth(IBinaryOperation last, bool whenTrue)
    {
        var granted = ImmutableArray<string>.Empty;
        IOperation left = last;
        while (left is IBinaryOperation both && both.OperatorKind == last.OperatorKind)
        {
            granted = GrantsOf(both.RightOperand, whenTrue).AddRange(granted);
            left = both.LeftOperand;
        }

        return GrantsOf(left, whenTrue).AddRange(granted);
    }

    private static bool? ConstantOf(IOperation operation) =>
        WithoutConversions(operation).ConstantValue is { HasValue: true, Value: bool constant } ? constant : null;
}
