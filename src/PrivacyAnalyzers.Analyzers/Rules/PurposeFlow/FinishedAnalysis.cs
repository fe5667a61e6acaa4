using PrivacyAnalyzers.Analyzers.OtherAssemblies;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Programs;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>What a build knows when all members are solved.</summary>
/// <param name="Members">All members, in the order of files and places.</param>
/// <param name="Solutions">Those through which data goes.</param>
public sealed record FinishedAnalysis(FlowProgram Program, IReadOnlyList<FlowGraph> Members, IReadOnlyList<MemberSolution> Solutions)
{
    /// <summary>What it takes to tell other assemblies of it; null where nobody asked.</summary>
    public Publication? Publication { get; init; }
}
