namespace PrivacyAnalyzers.Policy.Json;

/// <summary>Line and column, both from 0, with the compiler's notion of a line break.</summary>
public readonly record struct JsonPosition(int Line, int Column);
