namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

/// <summary>A type that values of generated programs have.</summary>
internal sealed record Shape(string Type)
{
    public static readonly Shape Text = new("string");
    public static readonly Shape Box = new("Box");
    public static readonly Shape Nest = new("Nest");
    public static readonly Shape Slot = new("Slot");
    public static readonly Shape Pair = new("Pair");
    public static readonly Shape Tuple = new("(string First, string Second)");
    public static readonly Shape List = new("List<string>");
    public static readonly Shape Map = new("Dictionary<string, string>");
    public static readonly Shape Sequence = new("IEnumerable<string>");
    public static readonly Shape Change = new("Func<string, string>");
    public static readonly Shape Later = new("Func<string>");
    public static readonly Shape Sink = new("Action<string>");
    public static readonly Shape Task = new("Task<string>");
    public static readonly Shape Step = new("IStep");
    public static readonly Shape Handler = new("Handler");
    public static readonly Shape Keeper = new("Keeper");

    public static readonly IReadOnlyList<Shape> Values = [Text, Box, Nest, Slot, Pair, Tuple, List, Map, Sequence, Change, Later, Sink, Task];
}

internal enum Passing
{
    Value,
    Ref,
    Out,
}

internal sealed record Variable(string Name, Shape Shape)
{
    /// <summary>Never assigned again, so that it does not matter when a lambda looks at it.</summary>
    public bool IsFixed { get; init; }

    public bool MayBeCaptured { get; init; } = true;
}

/// <summary>A method that is already written, or is about to be.</summary>
internal sealed record Callable(string Name, Shape? Returns, IReadOnlyList<(Shape Shape, Passing Passing)> Parameters)
{
    /// <summary>Whether it takes the person whose data is read as its first argument.</summary>
    public bool TakesPerson { get; init; }

    public bool IsGeneric { get; init; }

    public bool IsStatement => Returns is null || Parameters.Any(parameter => parameter.Passing != Passing.Value);
}
