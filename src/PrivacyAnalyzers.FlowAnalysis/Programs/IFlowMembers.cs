using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>The members of a program, by the keys that graphs call them by.</summary>
public interface IFlowMembers
{
    /// <summary>The graph of a member; null where it has no code, or none that is at hand.</summary>
    FlowGraph? GraphOf(string member);

    /// <summary>What is known of a member of another assembly; null where nothing is.</summary>
    /// <param name="numberOf">The numbers of parts in the program that asks.</param>
    FlowSummary? SummaryOf(string member, Func<string, int> numberOf);

    /// <summary>The members that may answer a call, in no order that depends on how files were read.</summary>
    IReadOnlyList<string> TargetsOf(string target, string? dispatch);

    /// <summary>Whether an object of which a type is known may be of another one, too.</summary>
    bool MayBe(string given, string accepted);
}
