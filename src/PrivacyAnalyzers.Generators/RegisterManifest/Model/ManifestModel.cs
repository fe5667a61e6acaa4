namespace PrivacyAnalyzers.Generators.RegisterManifest.Model;

/// <summary>Everything the emitted files are made of.</summary>
public sealed record ManifestModel(AssemblyFact Assembly, ManifestFacts Facts);

/// <summary>What the emitted files must know of the assembly around them.</summary>
public sealed record AssemblyFact(string Name, bool DeclaresEmbeddedAttribute);
