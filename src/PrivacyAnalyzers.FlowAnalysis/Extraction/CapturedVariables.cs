using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>
/// Finds the variables whose value at a point cannot be told from the order of statements: captured by a function
/// that may run at any time, aliased by reference, or in a member that jumps. Each of them is one node for the whole member.
/// </summary>
internal static class CapturedVariables
{
    public static HashSet<ISymbol> Of(IReadOnlyList<IOperation> blocks, MemberShape shape)
    {
        var captured = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var writes = new Dictionary<ISymbol, int>(SymbolEqualityComparer.Default);
        var all = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        var unordered = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        if (shape is { HasFunctions: false, HasJumps: false })
            return captured;
        foreach (var block in blocks)
        {
            foreach (var operation in block.DescendantsAndSelf())
            {
                if (operation is ILocalReferenceOperation or IParameterReferenceOperation)
                    Note(operation);
            }
        }

        if (shape.HasJumps)
            return all;
        captured.RemoveWhere(variable => IsStable(variable, writes));
        captured.UnionWith(unordered);
        return captured;

        void Note(IOperation reference)
        {
            var variable = VariableIn(reference)!;
            all.Add(variable);
            if (IsWritten(reference))
            {
                writes.TryGetValue(variable, out var count);
                writes[variable] = count + 1;
            }

            if (shape.HasFunctions && EnclosingFunction(reference) is { } function && !SymbolEqualityComparer.Default.Equals(function.Symbol, variable.ContainingSymbol) && !IsInside(variable, function.Symbol))
            {
                captured.Add(variable);
                if (function.IsLocalFunction && variable is not IParameterSymbol)
                    unordered.Add(variable);
            }
        }
    }

    // A text or number that is captured and never changed has the value it had when the lambda was made.
    private static bool IsStable(ISymbol variable, Dictionary<ISymbol, int> writes)
    {
        var type = variable is ILocalSymbol local ? local.Type : ((IParameterSymbol)variable).Type;
        return !writes.ContainsKey(variable) && (type.IsValueType || type.SpecialType == SpecialType.System_String || type.TypeKind == TypeKind.Delegate);
    }

    private static bool IsInside(ISymbol variable, IMethodSymbol function)
    {
        for (var owner = variable.ContainingSymbol; owner is IMethodSymbol; owner = owner.ContainingSymbol)
        {
            if (SymbolEqualityComparer.Default.Equals(owner, function))
                return true;
        }

        return false;
    }

    private static (IMethodSymbol Symbol, bool IsLocalFunction)? EnclosingFunction(IOperation operation)
    {
        for (var parent = operation.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is IAnonymousFunctionOperation lambda)
                return (lambda.Symbol, false);
            if (parent is ILocalFunctionOperation local)
                return (local.Symbol, true);
        }

        return null;
    }

    /// <summary>Whether a variable gets another value where it is referred to.</summary>
    public static bool IsWritten(IOperation reference) => reference.Parent switch
    {
        IAssignmentOperation assignment => assignment.Target == reference,
        IIncrementOrDecrementOperation => true,
        IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out } => true,
        ITupleOperation { Parent: IDeconstructionAssignmentOperation deconstruction } tuple => deconstruction.Target == tuple,
        _ => false,
    };

    private static ISymbol? VariableIn(IOperation? operation) => operation switch
    {
        ILocalReferenceOperation local => local.Local,
        IParameterReferenceOperation parameter => parameter.Parameter,
        IDeclarationExpressionOperation declaration => VariableIn(declaration.Expression),
        _ => null,
    };
}
