using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.FlowAnalysis.Contracts;

namespace PrivacyAnalyzers.FlowAnalysis.Graph;

/// <summary>Neutral code reads declared data off an object: where an activity handed the object in, it is the activity that reads.</summary>
/// <param name="Owner">The object.</param>
/// <param name="Contract">What is read.</param>
/// <param name="Span">The expression that reads.</param>
public readonly record struct ObjectRead(int Owner, DataContract Contract, TextSpan Span);
