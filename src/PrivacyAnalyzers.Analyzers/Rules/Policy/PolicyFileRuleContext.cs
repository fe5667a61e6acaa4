using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Policy.Json;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Analyzers.Rules.Policy;

/// <summary>What a rule sees of the policy file that holds.</summary>
public sealed class PolicyFileRuleContext(string path, PolicyReading reading, Action<Diagnostic> report)
{
    public PolicyReading Reading { get; } = reading;

    public void Report(DiagnosticDescriptor descriptor, JsonSpan span, params object[] arguments) =>
        report(Diagnostic.Create(descriptor, LocationOf(span), arguments));

    public void Report(DiagnosticDescriptor descriptor, JsonSpan span, JsonSpan other, params object[] arguments) =>
        report(Diagnostic.Create(descriptor, LocationOf(span), [LocationOf(other)], arguments));

    private Location LocationOf(JsonSpan span) =>
        Location.Create(path, new TextSpan(span.Start, span.Length), new(PositionOf(span.From), PositionOf(span.To)));

    private static LinePosition PositionOf(JsonPosition position) => new(position.Line, position.Column);
}
