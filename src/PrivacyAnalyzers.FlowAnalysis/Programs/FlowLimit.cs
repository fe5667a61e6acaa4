namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>Which limit ended the analysis of a member.</summary>
public enum FlowLimit
{
    /// <summary>Too much data in too many places of it.</summary>
    Facts,

    /// <summary>Its code is nested deeper than the thread's stack.</summary>
    Nesting,

    /// <summary>Data went from one undeclared member to the next too often.</summary>
    HeapRounds,
}
