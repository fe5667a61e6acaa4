namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>What is known, where a member is called, of the types that decide which overrides answer inside it.</summary>
/// <param name="Known">By port of the callee: a type that what comes in is, or is derived from.</param>
/// <param name="Forwarded">By port of the callee: the caller's own port that is handed on.</param>
/// <param name="Receiver">The caller's own port on which the call is dispatched; <see cref="NoPort"/> where it is on none.</param>
public sealed record CallTypes(IReadOnlyList<(int Port, string Type)> Known, IReadOnlyList<(int Port, int From)> Forwarded, int Receiver)
{
    public const int NoPort = int.MinValue;

    public static CallTypes None { get; } = new([], [], NoPort);
}
