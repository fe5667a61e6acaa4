namespace PrivacyAnalyzers.FlowAnalysis.Assemblies;

/// <summary>Why a file of flows cannot be used.</summary>
public enum FlowFileProblem : byte
{
    None,
    Malformed,
    Older,
    Newer,
}

/// <summary>What reading a file of flows gave.</summary>
/// <param name="File">The file; null where there is a problem.</param>
/// <param name="Line">Where the problem is, counted from one.</param>
/// <param name="Producer">The version that wrote the file, as far as it says so.</param>
public sealed record FlowFileReading(FlowFile? File, FlowFileProblem Problem, int Line, string Producer);
