using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>The local functions of a member, wherever they are declared, and how they are used.</summary>
internal sealed class LocalFunctions
{
    private readonly Dictionary<ISymbol, ILocalFunctionOperation> declarations = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> called = new(SymbolEqualityComparer.Default);
    private readonly HashSet<ISymbol> values = new(SymbolEqualityComparer.Default);

    public LocalFunctions(IReadOnlyList<IOperation> blocks)
    {
        foreach (var operation in blocks.SelectMany(block => block.DescendantsAndSelf()))
        {
            if (operation is ILocalFunctionOperation declaration)
                declarations[declaration.Symbol.OriginalDefinition] = declaration;
            else if (operation is IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } target })
                called.Add(target.OriginalDefinition);
            else if (operation is IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } group })
                values.Add(group.OriginalDefinition);
        }
    }

    public IEnumerable<ILocalFunctionOperation> All => declarations.Values;

    public ILocalFunctionOperation? DeclarationOf(IMethodSymbol function) =>
        declarations.TryGetValue(function.OriginalDefinition, out var declaration) ? declaration : null;

    /// <summary>Whether all that happens in a function is seen by following its calls.</summary>
    public bool IsOnlyCalled(IMethodSymbol function) => called.Contains(function.OriginalDefinition) && !values.Contains(function.OriginalDefinition);
}
