using PrivacyAnalyzers.Policy.OpenPoints;

namespace PrivacyAnalyzers.Register.Texts;

/// <summary>What a policy leaves open, in the words that the compiler uses for it.</summary>
internal static class EnglishOpenPointTexts
{
    public static string Of(OpenPointKind kind, IReadOnlyList<string> about) => kind switch
    {
        OpenPointKind.AsOfMissing => "for which day it holds ('asOf'), so that decisions and laws with an end cannot be judged (GDPR Art. 5(2))",
        OpenPointKind.ControllerIncomplete => $"the '{about[0]}' of the organisation, which the register must state (GDPR Art. 30(1)(a))",
        OpenPointKind.LegalBasisMissing => $"the legal basis of '{about[0]}' (GDPR Art. 6(1))",
        OpenPointKind.CategoriesMissing => $"which data '{about[0]}' uses (GDPR Art. 5(1)(c))",
        OpenPointKind.DataSubjectWithoutPurpose => $"for what the data of '{about[0]}' is processed: no purpose names them (GDPR Art. 5(1)(b))",
        OpenPointKind.NoticeMissing => $"where people are informed of '{about[0]}' (GDPR Art. 13(1)(c))",
        OpenPointKind.ListIsOpenEnded when about[1].Length > 0 => $"what belongs to '{about[0]}': '{about[1]}' announces examples only (GDPR Art. 5(1)(b))",
        OpenPointKind.ListIsOpenEnded => $"what belongs to '{about[0]}', which lists examples only (GDPR Art. 5(1)(b))",
        OpenPointKind.ProfilingCriterionUnlisted => $"whether '{about[0]}' may use '{about[1]}': it is a criterion of the profiling, but no purpose lists it among its data (GDPR Art. 5(1)(c))",
        OpenPointKind.FurtherUseIsPromotion => $"whether data for '{about[0]}' may really serve '{about[1]}': that is promotion, which people can always refuse (GDPR Art. 6(4) and 21(2))",
        OpenPointKind.FurtherUseUnexplained => $"why '{about[1]}' is compatible with '{about[0]}' (GDPR Art. 6(4))",
        OpenPointKind.RetentionMissing => $"how long data for '{about[0]}' is kept (GDPR Art. 5(1)(e))",
        OpenPointKind.RetentionStartMissing => $"from which event the {about[1]} of '{about[0]}' are counted (GDPR Art. 5(1)(e))",
        OpenPointKind.RetentionRulesDiffer => $"how long data for '{about[0]}' is kept: '{about[1]}' and '{about[2]}' say different things (GDPR Art. 5(1)(e))",
        OpenPointKind.RetentionNumberMissing => $"how long the criterion of '{about[0]}' comes to: it is no period (GDPR Art. 13(2)(a))",
        OpenPointKind.StatutoryRetentionUnfounded => $"which law allows or wants the {about[2]} of '{about[1]}' for '{about[0]}', for which laws set periods of their own (GDPR Art. 6(1)(c))",
        OpenPointKind.LegalReferenceUndated => $"when somebody last looked at the law behind '{about[0]}' ('asOf', GDPR Art. 5(2))",
        OpenPointKind.RecipientRetentionMissing => $"how long '{about[0]}' keeps what it gets (GDPR Art. 5(1)(e))",
        OpenPointKind.ProcessorBindingMissing => $"what contract binds the processor '{about[0]}' (GDPR Art. 28(3))",
        OpenPointKind.VoluntaryBinding => $"what binds '{about[0]}' but its own free will, which binds no processor and carries no transfer (GDPR Art. 28(3) and 46)",
        OpenPointKind.TransferBasisUnknown => $"on which ground of Chapter V data goes to '{about[0]}': what is stated is none (GDPR Art. 44)",
        OpenPointKind.TransferCountryMissing => $"to which country data goes with '{about[0]}' (GDPR Art. 30(1)(e))",
        OpenPointKind.RepealedLaw => $"which law takes the place of '{about[0]}', repealed on {about[1]} (GDPR Art. 5(1)(a))",
        OpenPointKind.IndirectCollectionUninformed => $"how '{about[0]}' are informed, whose data comes from {about[1]} (GDPR Art. 14)",
        OpenPointKind.ConsentWithdrawalMissing => "how people withdraw their consent (GDPR Art. 7(3))",
        OpenPointKind.AutomatedDecisionUnstated => $"whether '{about[0]}' leads to decisions without a human (GDPR Art. 22)",
        OpenPointKind.ImpactAssessmentUnstated => $"whether '{about[0]}' needs an impact assessment (GDPR Art. 35)",
        OpenPointKind.FreeTextAllowed => $"what '{about[1]}' holds for '{about[0]}': free text can hold anything (GDPR Art. 5(1)(c))",
        OpenPointKind.LinkWithoutTarget => $"where '{about[0]}' is found (GDPR Art. 12(1))",
        OpenPointKind.RightsMissing => "the rights of the people concerned (GDPR Art. 13(2)(b))",
        OpenPointKind.RightsByReferenceOnly => $"the rights of the people concerned, other than by way of '{about[0]}' (GDPR Art. 13(2)(b))",
        OpenPointKind.BreachProcedureMissing => "what happens after a personal data breach (GDPR Art. 33)",
        OpenPointKind.ContentAtEndMissing => "what becomes of the customers' data when the service ends (GDPR Art. 28(3)(g))",
        _ => throw new ArgumentOutOfRangeException(nameof(kind)),
    };
}
