using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace PrivacyAnalyzers.FlowAnalysis.Extraction;

/// <summary>A lambda, local function or method group as a value: what goes in at its parameters and comes out of it.</summary>
internal sealed class FlowFunction(int[] parameters, int[] outs, int result, IMethodSymbol symbol, IBlockOperation? body)
{
    public IReadOnlyList<int> Parameters { get; } = parameters;

    /// <summary>What a ref or out parameter holds when the function is done; clean for all others.</summary>
    public IReadOnlyList<int> Outs { get; } = outs;

    /// <summary>By parameter: what the function puts into the object that it is given; clean where that is none.</summary>
    public IReadOnlyList<int> Changes { get; init; } = outs;

    /// <summary>Whether it is seen to put anything into an object that it is given.</summary>
    public bool IsChanging { get; set; }

    public int Result { get; } = result;

    public IMethodSymbol Symbol { get; } = symbol;

    /// <summary>The code, where a call may be followed into it.</summary>
    public IBlockOperation? Body { get; } = body;

    /// <summary>Calls the code behind it, where each call is told from the others: given the call, its arguments and their values, returns the result.</summary>
    public Func<IOperation, ImmutableArray<IArgumentOperation>, List<int>, int>? Follow { get; init; }

    /// <summary>The method that the delegate stands for, where nothing but its own code can answer.</summary>
    public string? Method { get; init; }

    /// <summary>What the variables around it stood for where it was made.</summary>
    public FlowEnvironment? Closure { get; set; }
}
