namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

/// <summary>Names that no other part of the program has.</summary>
internal sealed class Names
{
    private int last;

    public string Next(string stem) => $"{stem}{++last}";
}
