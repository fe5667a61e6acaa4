using PrivacyAnalyzers.Declarations.Statements;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Model;

/// <summary>A place that runs a processing activity.</summary>
public sealed record ActivityFact(PlaceFact Place, string Name, EquatableList<string> Purposes);

/// <summary>Any other statement about code: what it declares, and the recipient, purpose, ground, type or measure meant.</summary>
public sealed record CodeFact(PlaceFact Place, string Declares, string? Id);

/// <summary>A place said to hold no personal data, or data of legal persons only.</summary>
public sealed record NotPersonalFact(PlaceFact Place, bool IsLegalPerson, string? Reason);
