namespace PrivacyAnalyzers.Register.Model;

/// <summary>What the policy file states: of itself, and entry by entry. The rows of the register name these entries by their ids.</summary>
public sealed record StatedPolicy(IReadOnlyList<StatedCell> Header, IReadOnlyList<StatedCell> Processing, IReadOnlyList<StatedSection> Sections);

/// <summary>The entries of one kind.</summary>
public sealed record StatedSection(string Name, IReadOnlyList<StatedEntry> Entries);

/// <summary>An entry of the policy. A cell that is neither stated nor mandatory is left out.</summary>
public sealed record StatedEntry(string Id, IReadOnlyList<StatedCell> Cells);

/// <summary>A cell by its name.</summary>
public sealed record StatedCell(string Name, Cell Cell);
