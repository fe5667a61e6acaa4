using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>What is thrown, and who catches it: exceptions carry what they were made with to the handlers of their types.</summary>
internal sealed partial class OperationWalker
{
    // Where whatever is thrown goes from here.
    private int thrown;

    private int VisitThrow(IThrowOperation @throw)
    {
        var exception = Visit(@throw.Exception);
        if (@throw.Exception is { } made)
        {
            foreach (var type in TypesThrownAs(WithoutConversions(made).Type))
                Graph.Connect(exception, thrown, FlowOperation.Store, ThrownAs(type));
        }

        var isExpression = @throw.Parent is IConversionOperation or ICoalesceOperation or ISwitchExpressionArmOperation or IConditionalOperation { Type: not null };
        if (!isExpression)
            environment.Leave();
        return FlowGraph.Clean;
    }

    // What a type parameter stands for is at least what it has to be.
    private static IEnumerable<ITypeSymbol> TypesThrownAs(ITypeSymbol? type) =>
        type is ITypeParameterSymbol parameter
            ? parameter.ConstraintTypes.SelectMany(TypesThrownAs)
            : type is null ? [] : BasesOf(type).Where(current => current.SpecialType != SpecialType.System_Object);

    /// <summary>Walks the body of a try statement; what it throws goes to the handlers, and past them where none stops it.</summary>
    private int VisitProtected(ITryOperation @try)
    {
        var around = thrown;
        if (!@try.Catches.IsEmpty)
            thrown = Node(@try);
        Visit(@try.Body);
        var inside = thrown;
        thrown = around;
        if (!@try.Catches.Any(CatchesAll))
            Graph.Connect(inside, around, FlowOperation.Copy);
        return inside;
    }

    private void VisitHandler(ICatchClauseOperation handler, int caught)
    {
        if (handler.ExceptionDeclarationOrExpression is IVariableDeclaratorOperation { Symbol: var variable } declarator)
            SetVariable(variable, Load(caught, ThrownAs(handler.ExceptionType), variable.Type, declarator), declarator);
        Visit(handler.Filter);
        Visit(handler.Handler);
    }

    private static bool CatchesAll(ICatchClauseOperation handler) =>
        handler is { Filter: null, ExceptionType: { SpecialType: SpecialType.System_Object } or { Name: "Exception", ContainingNamespace.Name: "System" } }
        && !handler.Handler.Descendants().Any(operation => operation is IThrowOperation { Exception: null });

    private string ThrownAs(ITypeSymbol type) => ContentKeys.Thrown(members.KeyOf(type));

    /// <summary>What an exception is made with is its message, and the exception behind it.</summary>
    /// <returns>The exception then; null for what is no exception.</returns>
    private int? FillException(IMethodSymbol constructor, int exception, ImmutableArray<IArgumentOperation> operations, List<int> arguments)
    {
        if (IsInSource(constructor) || !IsException(constructor.ContainingType))
            return null;
        initializedObjects.Add(exception);
        for (var i = 0; i < operations.Length && i < arguments.Count; i++)
        {
            if (operations[i].Parameter is { } parameter && MemberNamed(constructor.ContainingType, parameter.Name) is { } member)
                Change(UnderConstruction, member.Name, arguments[i], operations[i], replaces: true);
            else
                Change(UnderConstruction, ContentKeys.Hidden, arguments[i], operations[i], replaces: false);
        }

        return TakeInitialized();
    }

    private static bool IsException(ITypeSymbol? type)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (current is { Name: "Exception", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } })
                return true;
        }

        return false;
    }
}
