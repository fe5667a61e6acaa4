namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>A change of what a call gave back. Where the callee gives back what it was given, that object changes with it.</summary>
/// <param name="Port">The port at which the object went in.</param>
/// <param name="Change">What is put into the result.</param>
/// <param name="Seen">What is then put into the object.</param>
public readonly record struct LaterChange(int Port, int Change, int Seen);
