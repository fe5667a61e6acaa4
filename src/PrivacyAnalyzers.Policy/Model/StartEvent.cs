namespace PrivacyAnalyzers.Policy.Model;

/// <summary>An event from which a retention period runs.</summary>
public sealed class StartEvent : PolicyEntry;
