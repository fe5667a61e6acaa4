namespace PrivacyAnalyzers.Policy.Shapes;

/// <summary>What a value of the policy file may look like. The validator and the published schema both follow it.</summary>
internal abstract class Shape;
