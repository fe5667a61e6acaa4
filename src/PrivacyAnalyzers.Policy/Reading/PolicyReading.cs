using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Policy.Reading;

/// <summary>What came of reading a policy file.</summary>
public sealed class PolicyReading
{
    internal PolicyReading(PrivacyPolicy policy, IReadOnlyList<PolicyProblem> problems, IReadOnlyList<ReferenceProblem> referenceProblems)
    {
        Policy = policy;
        Problems = problems;
        ReferenceProblems = referenceProblems;
    }

    /// <summary>What could be understood. An entry without its id is left out, and so is a value that is malformed.</summary>
    public PrivacyPolicy Policy { get; }

    /// <summary>In the order of the text.</summary>
    public IReadOnlyList<PolicyProblem> Problems { get; }

    /// <summary>What names something that is not there, in the order of the text.</summary>
    public IReadOnlyList<ReferenceProblem> ReferenceProblems { get; }

    /// <summary>Whether the file is one that the published schema accepts.</summary>
    public bool IsValid => Problems.Count == 0;
}
