using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>Judges a legal basis by what the policy states of it.</summary>
internal static class LegalBasisProblems
{
    public static LegalBasisProblem Of(LegalBasis basis, Func<bool> isConsentAsked) => basis.Article?.Value switch
    {
        LegalBasisArticle.LegitimateInterests when basis.Interest is null => LegalBasisProblem.NoInterest,
        LegalBasisArticle.LegalObligation or LegalBasisArticle.PublicTask when basis.Law is not ({ Law: not null } or { Text: not null }) => LegalBasisProblem.NoLaw,
        LegalBasisArticle.Consent when !isConsentAsked() => LegalBasisProblem.NoConsentCheck,
        _ => LegalBasisProblem.None,
    };
}
