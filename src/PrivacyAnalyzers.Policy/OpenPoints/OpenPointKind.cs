namespace PrivacyAnalyzers.Policy.OpenPoints;

/// <summary>What a policy leaves for a person to decide. What each kind's arguments are stands at the end.</summary>
public enum OpenPointKind
{
    /// <summary>The policy does not say for which day it holds.</summary>
    AsOfMissing,

    /// <summary>The organisation lacks what a register must state of the controller. The member.</summary>
    ControllerIncomplete,

    /// <summary>No legal basis is named for the purpose. The purpose.</summary>
    LegalBasisMissing,

    /// <summary>The purpose does not say which data it uses. The purpose.</summary>
    CategoriesMissing,

    /// <summary>No purpose speaks of these data subjects. The data subject.</summary>
    DataSubjectWithoutPurpose,

    /// <summary>Nothing says where people are informed of the purpose. The purpose.</summary>
    NoticeMissing,

    /// <summary>A list is only of examples. What it belongs to, and the words that say so, or nothing.</summary>
    ListIsOpenEnded,

    /// <summary>A criterion of profiling is in no list of categories. The purpose and the criterion.</summary>
    ProfilingCriterionUnlisted,

    /// <summary>Data is reused for marketing or profiling. The purpose and the further one.</summary>
    FurtherUseIsPromotion,

    /// <summary>No reason says why a further use is compatible. The purpose and the further one.</summary>
    FurtherUseUnexplained,

    /// <summary>No retention rule holds for the purpose. The purpose.</summary>
    RetentionMissing,

    /// <summary>A period does not say from which event it runs. The rule and the period.</summary>
    RetentionStartMissing,

    /// <summary>Two rules say different things for one purpose, and neither is the more special. The purpose and both rules.</summary>
    RetentionRulesDiffer,

    /// <summary>A criterion stands where a period would. The rule.</summary>
    RetentionNumberMissing,

    /// <summary>Records that laws want kept have a period that no law is named for. The purpose, the rule and its period.</summary>
    StatutoryRetentionUnfounded,

    /// <summary>Nobody says when a law was last looked at. What cites it, and the place in the law.</summary>
    LegalReferenceUndated,

    /// <summary>A recipient keeps data for a time that is not stated. The recipient.</summary>
    RecipientRetentionMissing,

    /// <summary>Nothing is said to bind a processor, GDPR Art. 28(3). The recipient.</summary>
    ProcessorBindingMissing,

    /// <summary>Only its own free will binds a recipient. The recipient.</summary>
    VoluntaryBinding,

    /// <summary>A transfer rests on what Chapter V does not know. The recipient and what it rests on.</summary>
    TransferBasisUnknown,

    /// <summary>A transfer does not say to which country. The recipient.</summary>
    TransferCountryMissing,

    /// <summary>The policy cites a law that no longer holds. The law, and since when.</summary>
    RepealedLaw,

    /// <summary>Data comes from others, and nothing says how the people are informed, GDPR Art. 14. Whose data, and from whom.</summary>
    IndirectCollectionUninformed,

    /// <summary>Nothing says how consent is withdrawn, GDPR Art. 7(3).</summary>
    ConsentWithdrawalMissing,

    /// <summary>Nothing says whether profiling leads to decisions without a human, GDPR Art. 22. The purpose.</summary>
    AutomatedDecisionUnstated,

    /// <summary>Nothing says whether an impact assessment is required, GDPR Art. 35. The purpose.</summary>
    ImpactAssessmentUnstated,

    /// <summary>A category can hold anything. The purpose and the category.</summary>
    FreeTextAllowed,

    /// <summary>A document does not say where it is found. The document.</summary>
    LinkWithoutTarget,

    /// <summary>Nothing is said of the rights of data subjects.</summary>
    RightsMissing,

    /// <summary>The rights are in another document only. The document.</summary>
    RightsByReferenceOnly,

    /// <summary>Nothing is said of personal data breaches.</summary>
    BreachProcedureMissing,

    /// <summary>Nothing says what becomes of the data when the service ends, GDPR Art. 28(3)(g).</summary>
    ContentAtEndMissing,
}
