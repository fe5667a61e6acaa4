using PrivacyAnalyzers.Declarations.Statements;

namespace PrivacyAnalyzers.Generators.PolicyConstants.Model;

/// <summary>The ids of one section of the policy.</summary>
internal sealed record ConstantClass(string Name, string Documentation, EquatableList<PolicyConstant> Constants);
