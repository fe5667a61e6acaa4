namespace PrivacyAnalyzers.Policy.Json;

/// <summary>What is wrong and where; <see cref="Detail"/> is the name, word or escape that some kinds speak of.</summary>
public sealed record JsonProblem(JsonProblemKind Kind, JsonSpan Span, string? Detail = null);
