namespace PrivacyAnalyzers.Testing;

/// <summary>What the analyzer, fix or generator did is not what the test says; the message shows both.</summary>
public sealed class VerifierException(string message) : Exception(message);
