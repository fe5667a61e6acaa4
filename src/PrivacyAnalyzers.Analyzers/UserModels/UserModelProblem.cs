using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Analyzers.UserModels;

/// <summary>What is wrong in a file of models, and where.</summary>
public sealed record UserModelProblem(UserModelProblemKind Kind, JsonSpan Span, string Detail = "");
