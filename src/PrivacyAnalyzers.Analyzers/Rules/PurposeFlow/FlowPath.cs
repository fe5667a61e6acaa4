using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.FlowAnalysis.Programs;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>The way that a datum took to the place where it is used, as people are told it.</summary>
public sealed class FlowPath
{
    private FlowPath(IReadOnlyList<FlowStep> steps)
    {
        Datum = steps[0].Text;
        Locations = [.. steps.Where(step => step.Tree is not null && !step.Span.IsEmpty).Select(step => Location.Create(step.Tree!, step.Span))];
        Properties = ImmutableDictionary<string, string?>.Empty.Add(FindingProperties.Steps, string.Join(FindingProperties.Separator, steps.Select(step => step.Text)));
        Route = [.. steps.Skip(1).Take(steps.Count - 2).Select(step => step.Text)];
    }

    /// <summary>The name of the datum.</summary>
    public string Datum { get; }

    /// <summary>From the read of the datum to the expression that enters the other purpose, in order.</summary>
    public ImmutableArray<Location> Locations { get; }

    public ImmutableDictionary<string, string?> Properties { get; private set; }

    /// <summary>The names passed on the way as a message adds them; empty where there are none.</summary>
    public string RouteText => Route.IsEmpty ? string.Empty : $" ({string.Join(" -> ", Route)})";

    /// <summary>The names passed on the way, without the first and the last step.</summary>
    public ImmutableArray<string> Route { get; }

    /// <summary>The same way with a further fact for a code fix.</summary>
    public FlowPath With(string property, string? value)
    {
        Properties = Properties.SetItem(property, value);
        return this;
    }

    /// <summary>Data that meet in one place, in the order in which people are told of them: what is nearest first.</summary>
    public static IReadOnlyList<T> InOrder<T>(IEnumerable<T> data, Func<T, FlowPath> pathOf) =>
    [
        .. data
            .OrderBy(one => pathOf(one).Locations.Length)
            .ThenBy(one => pathOf(one).Locations.FirstOrDefault()?.SourceSpan ?? default)
            .ThenBy(one => pathOf(one).Datum, StringComparer.Ordinal),
    ];

    /// <summary>The names of data in quotes, each once.</summary>
    public static string NamesOf(IEnumerable<FlowPath> paths) => string.Join(", ", paths.Select(path => $"'{path.Datum}'").Distinct(StringComparer.Ordinal));

    public static FlowPath To(AppliedUse use, Arrival arrival, MemberSolution solution) => new(solution.StepsTo(use, arrival));
}
