using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>A call of a library member of which nothing is known, with something that it may pass on.</summary>
/// <param name="Type">The type as a model names it.</param>
/// <param name="Member">The member as a model names it.</param>
public sealed record UnmodelledCall(string Type, string Member, TextSpan Span, ImmutableArray<int> Inputs);
