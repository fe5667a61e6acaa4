namespace PrivacyAnalyzers.Generators.RegisterManifest.Model;

/// <summary>Where something is declared: an id that edits around it do not move, and the names a person reads.</summary>
public sealed record PlaceFact(string Symbol, string Kind, string Type, string Member);
