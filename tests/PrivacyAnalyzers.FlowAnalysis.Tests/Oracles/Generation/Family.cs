namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

/// <summary>What generated programs may consist of.</summary>
internal sealed record Family(string Name)
{
    /// <summary>All code in one member, lambdas and local functions included.</summary>
    public static readonly Family OneMember = new("one member");

    /// <summary>Many members that call each other. Every path can be taken, so that what is reported has to arrive.</summary>
    public static readonly Family Calls = new("calls") { Methods = 7, Steps = 3, Handlers = 3, HasKeepers = true };

    /// <summary>The same with code whose order only running tells: changed captures, exceptions, elements by index.</summary>
    public static readonly Family Wild = Calls with { Name = "wild", IsWild = true };

    /// <summary>The same with values that wait in static members, and handlers that wait for events.</summary>
    public static readonly Family Statics = Calls with { Name = "statics", HasStatics = true };

    public int Methods { get; init; }

    public int Steps { get; init; }

    public int Handlers { get; init; }

    public bool HasKeepers { get; init; }

    public bool HasStatics { get; init; }

    public bool IsWild { get; init; }

    public override string ToString() => Name;
}
