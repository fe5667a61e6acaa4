using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.FlowAnalysis.Assemblies;
using PrivacyAnalyzers.FlowAnalysis.Extraction;
using PrivacyAnalyzers.FlowAnalysis.Programs;

namespace PrivacyAnalyzers.Analyzers.OtherAssemblies;

/// <summary>What it takes to write down for other assemblies what members of this one do.</summary>
/// <param name="Names">The keys of its members.</param>
public sealed record Publication(Compilation Compilation, MembersOfBuild Members, SourceMembers Names, PrivacyContracts Contracts, CancellationToken Cancellation)
{
    /// <summary>The text of the file.</summary>
    public string TextOf(FlowProgram program) =>
        new FlowPublisher(Compilation, Members, Names, Contracts).Publish(program, FlowCarrier.Producer, Cancellation);
}
