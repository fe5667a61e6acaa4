using PrivacyAnalyzers.Declarations.Statements;

namespace PrivacyAnalyzers.Generators.PolicyConstants.Model;

/// <summary>All that is generated from a policy file.</summary>
internal sealed record PolicyConstantsModel(string Documentation, EquatableList<ConstantClass> Classes)
{
    public static PolicyConstantsModel Empty { get; } = new(string.Empty, EquatableList<ConstantClass>.Empty);
}
