using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.Shapes;

/// <summary>The words by which a policy file states values of fixed lists, for those who print what it states.</summary>
public static class PolicyWords
{
    public static string Of(LegalBasisArticle value) => Choices.LegalBasis.WordFor(value);

    public static string Of(RecipientRole value) => Choices.RecipientRole.WordFor(value);

    public static string Of(BindingKind value) => Choices.Binding.WordFor(value);

    public static string Of(TransferBasis value) => Choices.TransferBasis.WordFor(value);

    public static string Of(RetentionEndAction value) => Choices.EndAction.WordFor(value);

    public static string Of(OverrideEvent value) => Choices.OverrideEvent.WordFor(value);

    public static string Of(OverrideEffect value) => Choices.OverrideEffect.WordFor(value);

    public static string Of(AccessRequirement value) => Choices.AccessRequirement.WordFor(value);

    public static string Of(MeasureKind value) => Choices.MeasureKind.WordFor(value);

    public static string Of(MeasureArticle value) => Choices.MeasureArticle.WordFor(value);

    public static string Of(ContentAtEnd value) => Choices.ContentAtEnd.WordFor(value);
}
