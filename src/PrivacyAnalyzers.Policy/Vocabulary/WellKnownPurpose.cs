namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>A purpose; what is collected for <see cref="Parent"/> may serve this one, not the other way round.</summary>
public sealed record WellKnownPurpose(string Id, PurposeKind Kind, DpvTerm? Term, string? Parent) : WellKnownId(Id);
