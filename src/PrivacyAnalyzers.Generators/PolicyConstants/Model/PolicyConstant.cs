using PrivacyAnalyzers.Declarations.Statements;

namespace PrivacyAnalyzers.Generators.PolicyConstants.Model;

/// <summary>One id of the policy, by the name that C# knows it by.</summary>
internal sealed record PolicyConstant(string Name, string Id, EquatableList<string> Documentation);
