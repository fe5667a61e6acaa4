namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

/// <summary>What code at one place can name.</summary>
internal sealed class Scope(Scope? outer = null, bool isLambda = false)
{
    // Functions and what is computed late are left out: captured and assigned again they could call themselves for ever.
    private static readonly Shape[] s_data = [Shape.Text, Shape.Box, Shape.Nest, Shape.Slot, Shape.Pair, Shape.Tuple, Shape.List, Shape.Map];

    private readonly List<Variable> variables = [];

    public bool SeesPerson { get; init; } = outer?.SeesPerson ?? false;

    public bool IsAsync { get; init; } = !isLambda && (outer?.IsAsync ?? false);

    /// <summary>What may be called from here; a body calls only what was written before it, so that running ends.</summary>
    /// <remarks>A lambda that nobody calls is reported for the calls in it, which never happen: only wild lambdas call.</remarks>
    public IReadOnlyList<Callable> Callables { get; init; } = isLambda && !(outer?.IsWild ?? false) ? [] : outer?.Callables ?? [];

    /// <summary>Kinds of objects whose methods were written before this place.</summary>
    public IReadOnlyList<Shape> Objects { get; init; } = outer?.Objects ?? [];

    public bool IsWild { get; init; } = outer?.IsWild ?? false;

    public void Add(Variable variable) => variables.Add(variable);

    public IReadOnlyList<Variable> Of(Shape shape) => [.. Visible().Where(variable => variable.Shape == shape)];

    public IReadOnlyList<Variable> AssignableOf(Shape shape) => [.. Visible().Where(variable => variable.Shape == shape && !variable.IsFixed)];

    private IEnumerable<Variable> Visible()
    {
        var outside = outer?.Visible() ?? [];
        if (isLambda)
            outside = outside.Where(variable => variable.MayBeCaptured && (IsWild ? s_data.Contains(variable.Shape) : variable.IsFixed && variable.Shape == Shape.Text));
        return outside.Concat(variables);
    }
}
