namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>An event at which a retention period starts.</summary>
public sealed record WellKnownStartEvent(string Id) : WellKnownId(Id);
