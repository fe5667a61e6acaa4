namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>A read of an undeclared member, whose value some other member may have put there.</summary>
/// <param name="Node">What is read.</param>
/// <param name="Member">The key of the member.</param>
/// <param name="Owner">The object whose member it is.</param>
public readonly record struct HeapRead(int Node, string Member, int Owner);
