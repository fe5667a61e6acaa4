using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>
/// A rule about where data goes. Run by <see cref="FlowRulesAnalyzer"/> once per member on the result of the one
/// analysis that all checks share; keeps no state.
/// </summary>
public abstract class FlowCheck
{
    public abstract ImmutableArray<DiagnosticDescriptor> Descriptors { get; }

    public abstract void Check(FlowCheckContext context);

    /// <summary>Called when a build has solved all members.</summary>
    public virtual void Finish(FinishedAnalysis analysis, Action<Diagnostic> report)
    {
    }
}
