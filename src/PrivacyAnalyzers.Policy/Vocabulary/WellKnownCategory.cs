namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>A category of personal data.</summary>
public sealed record WellKnownCategory(string Id, Sensitivity Sensitivity, DpvTerm? Term) : WellKnownId(Id);
