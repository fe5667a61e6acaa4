using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.OpenPoints.Finders;

namespace PrivacyAnalyzers.Policy.OpenPoints;

/// <summary>
/// Lists what a policy leaves open. A policy may be incomplete or contradict itself: that is for a person to decide, and never guessed.
/// </summary>
public static class PolicyOpenPoints
{
    private const int Limit = 500;

    private static readonly OpenPointFinder[] s_finders =
    [
        new AsOfMissing(),
        new ControllerIncomplete(),
        new LegalBasisMissing(),
        new CategoriesMissing(),
        new DataSubjectWithoutPurpose(),
        new NoticeMissing(),
        new ListIsOpenEnded(),
        new ProfilingCriterionUnlisted(),
        new FurtherUseIsPromotion(),
        new FurtherUseUnexplained(),
        new RetentionMissing(),
        new RetentionStartMissing(),
        new RetentionRulesDiffer(),
        new RetentionNumberMissing(),
        new StatutoryRetentionUnfounded(),
        new LegalReferenceUndated(),
        new RecipientRetentionMissing(),
        new ProcessorBindingMissing(),
        new VoluntaryBinding(),
        new TransferBasisUnknown(),
        new TransferCountryMissing(),
        new RepealedLaw(),
        new IndirectCollectionUninformed(),
        new ConsentWithdrawalMissing(),
        new AutomatedDecisionUnstated(),
        new ImpactAssessmentUnstated(),
        new FreeTextAllowed(),
        new LinkWithoutTarget(),
        new RightsMissing(),
        new RightsByReferenceOnly(),
        new BreachProcedureMissing(),
        new ContentAtEndMissing(),
    ];

    /// <summary>In the order of the text. A file that states nothing yet has none.</summary>
    public static IReadOnlyList<OpenPoint> Of(PrivacyPolicy policy)
    {
        var facts = new PolicyFacts(policy);
        return facts.StatesNothing ? [] : [.. s_finders.SelectMany(finder => finder.Find(facts)).OrderBy(point => point.Span.Start).ThenBy(point => point.Kind).Take(Limit)];
    }
}
