using System.Reflection;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Analyzers.Descriptors;

namespace PrivacyAnalyzers.Conventions.Tests.Rules;

/// <summary>A rule as the code declares it: its id, the name that is its stem, and its descriptors by their fields' names.</summary>
public sealed record Rule(string Id, string Name, IReadOnlyList<(string Field, DiagnosticDescriptor Descriptor)> Descriptors)
{
    public static IReadOnlyList<Rule> All { get; } =
    [
        .. typeof(RuleIds).GetFields()
            .Select(id => ((string)id.GetRawConstantValue()!, id.Name))
            .OrderBy(rule => rule.Item1, StringComparer.Ordinal)
            .Select(rule => new Rule(rule.Item1, rule.Name, [.. AllDescriptors.Where(descriptor => descriptor.Descriptor.Id == rule.Item1)])),
    ];

    public static IReadOnlyList<(string Field, DiagnosticDescriptor Descriptor)> AllDescriptors =>
    [
        .. typeof(RuleDescriptors).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(declared => (declared.Name, (DiagnosticDescriptor)declared.GetValue(null)!)),
    ];

    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    public static Rule Of(string id) => All.Single(rule => rule.Id == id);

    /// <summary>The descriptor the rule is configured by, as it is shown in documentation.</summary>
    public DiagnosticDescriptor Main => Descriptors.Single(descriptor => descriptor.Field == Name).Descriptor;

    public override string ToString() => $"{Id} {Name}";
}
