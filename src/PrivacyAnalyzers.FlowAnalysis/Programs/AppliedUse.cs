using System.Collections.Immutable;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>A use as one member sees it: its own, or that of something it calls.</summary>
/// <param name="Trail">The steps from the call to the place of use; empty for the member's own.</param>
/// <param name="Owners">For a value that is kept: where the object that keeps it comes from; none where the member made it.</param>
public sealed record AppliedUse(FlowUse Use, ImmutableArray<FlowStep> Trail, bool IsOfCallee, ImmutableArray<int> Owners);
