namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>How data goes from one value to another.</summary>
public enum ModelFlowKind : byte
{
    /// <summary>"->": the target is the source, or has it as the part that is named.</summary>
    Value,

    /// <summary>"~>": the target is made from all that the source holds.</summary>
    Whole,

    /// <summary>"=>": members of the source go to the members of the target that bear their names.</summary>
    Members,
}

/// <summary>Data goes from one value of a call to another.</summary>
public sealed record ModelFlow(ModelPort From, ModelPort To, ModelFlowKind Kind)
{
    public bool IsWhole => Kind == ModelFlowKind.Whole;
}
