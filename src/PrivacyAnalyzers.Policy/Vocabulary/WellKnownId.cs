namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>An id that every code base can use without a policy file.</summary>
public abstract record WellKnownId(string Id);
