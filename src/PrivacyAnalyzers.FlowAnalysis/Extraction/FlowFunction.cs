using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>A lambda, local function or method group as a value: what goes in at its parameters and comes out of it.</summary>
internal sealed class FlowFunction(int[] parameters, int result, IMethodSymbol symbol)
{
    public IReadOnlyList<int> Parameters { get; } = parameters;

    public int Result { get; } = result;

    public IMethodSymbol Symbol { get; } = symbol;
}
