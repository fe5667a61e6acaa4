namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>Data that reaches a use.</summary>
/// <param name="Label">What its declaration says.</param>
/// <param name="IsFromCallee">It was read in code that the member called.</param>
/// <param name="CrossedHeap">It lay in an undeclared member on its way, so that no single member shows the flow.</param>
/// <param name="Fact">Where in the solution it was found.</param>
/// <param name="Number">Its label in the solution.</param>
public readonly record struct Arrival(int Label, bool IsFromCallee, bool CrossedHeap, int Fact, int Number);
