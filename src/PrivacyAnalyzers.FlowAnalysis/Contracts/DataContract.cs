namespace PrivacyAnalyzers.FlowAnalysis.Contracts;

/// <summary>
/// What a declaration promises of every value that comes out of a member, parameter, return value or type.
/// </summary>
/// <param name="Label">The interned signature of the declaration; two declarations that allow the same share it.</param>
/// <param name="Name">How messages name the datum.</param>
public sealed record DataContract(int Label, string Name);
