using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.FlowAnalysis.Summaries;

/// <summary>One step of the way that a datum takes, as people are told it.</summary>
/// <param name="Tree">Where it is; null for code that is not at hand.</param>
/// <param name="Text">The name of what is passed.</param>
public readonly record struct FlowStep(SyntaxTree? Tree, TextSpan Span, string Text);
