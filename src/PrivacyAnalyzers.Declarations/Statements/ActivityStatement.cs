namespace PrivacyAnalyzers.Declarations.Statements;

/// <summary>One <c>[ProcessingActivity]</c>: a row of the register and the purposes its code runs for.</summary>
public sealed record ActivityStatement(string Name, EquatableList<string> Purposes);
