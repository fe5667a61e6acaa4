using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Policy.References;

/// <summary>A place of the policy file that names something, or gives it its name.</summary>
internal readonly record struct Mention(TermKind Kind, string Text, JsonSpan Span, bool IsDeclaration);
