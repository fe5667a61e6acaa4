namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>A category of data subjects.</summary>
public sealed record WellKnownDataSubject(string Id, DpvTerm Term) : WellKnownId(Id);
