using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>A member whose analysis ended at a limit.</summary>
/// <param name="Amount">How many there may be; 0 where that is not counted.</param>
public sealed record CutOff(FlowGraph Graph, FlowLimit Limit, int Amount);
