using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.Analyzers.Rules.Analysis;

/// <summary>PRIV9007: which library members are only assumed to pass data on, so that models can be written where it pays.</summary>
public sealed class LibraryMemberIsModelled : FlowCheck
{
    private const int MaxPlaces = 10;

    public override ImmutableArray<DiagnosticDescriptor> Descriptors => [RuleDescriptors.LibraryMemberIsModelled];

    public override void Check(FlowCheckContext context)
    {
    }

    // Calls are noted only where the user asks for this report.
    public override void Finish(FinishedAnalysis analysis, Action<Diagnostic> report)
    {
        var reached = new HashSet<UnmodelledCall>(analysis.Solutions.SelectMany(solution => solution.Graph.UnmodelledCalls.Where(call => solution.Reaches(call.Inputs))));
        var calls = analysis.Members
            .SelectMany(graph => graph.UnmodelledCalls.Select(call => new Call(call.Type, call.Member, Location.Create(graph.Tree, call.Span), reached.Contains(call))))
            .GroupBy(call => call.Place)
            .Select(same => same.OrderByDescending(call => call.HasData).First());
        foreach (var member in calls.GroupBy(call => (call.Type, call.Member)).OrderBy(calls => calls.Key.Type, StringComparer.Ordinal).ThenBy(calls => calls.Key.Member, StringComparer.Ordinal))
            Report([.. member.OrderByDescending(call => call.HasData)], report);
    }

    private static void Report(IReadOnlyList<Call> calls, Action<Diagnostic> report)
    {
        var (type, member) = (calls[0].Type, calls[0].Member);
        var withData = calls.Count(call => call.HasData);
        var properties = ImmutableDictionary<string, string?>.Empty
            .Add(FindingProperties.LibraryType, type)
            .Add(FindingProperties.LibraryMember, member)
            .Add(FindingProperties.Calls, Number(calls.Count))
            .Add(FindingProperties.CallsWithData, Number(withData));
        report(Diagnostic.Create(
            RuleDescriptors.LibraryMemberIsModelled,
            calls[0].Place,
            calls.Skip(1).Take(MaxPlaces).Select(call => call.Place),
            properties,
            $"{type}: {member}",
            Number(calls.Count),
            Number(withData)));
    }

    private static string Number(int count) => count.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private sealed record Call(string Type, string Member, Location Place, bool HasData);
}
