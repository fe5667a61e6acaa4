namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>A ground on which a processor's staff may open customers' data.</summary>
public sealed record WellKnownAccessGround(string Id) : WellKnownId(Id);
