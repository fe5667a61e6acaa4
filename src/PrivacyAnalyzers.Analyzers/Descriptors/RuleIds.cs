namespace PrivacyAnalyzers.Analyzers.Descriptors;

/// <summary>The rules' ids. An id is never reused; a rule's name is the stem of its class, its test and its doc page.</summary>
public static class RuleIds
{
    public const string PersonalDataDeclaresPurpose = "PRIV1001";
    public const string PersonalDataDeclaresRetention = "PRIV1002";
    public const string CategoryIsAllowedForPurpose = "PRIV1004";
    public const string SpecialCategoryHasCondition = "PRIV1005";
    public const string DataSubjectIsDeclared = "PRIV1006";
    public const string InheritedDeclarationsAgree = "PRIV1008";
    public const string AnnotationHasEffect = "PRIV1009";

    public const string PurposeAllowsUse = "PRIV2001";
    public const string PurposeAllowsUseAcrossCalls = "PRIV2002";
    public const string PurposeIsNotWidened = "PRIV2003";
    public const string ProfilingReadsAllowedCriteria = "PRIV2004";
    public const string PurposeHasLegalBasis = "PRIV2007";
    public const string StorageIsDeclared = "PRIV2009";

    public const string RetentionIsWellFormed = "PRIV5001";
    public const string RetentionStaysWithinPolicy = "PRIV5002";
    public const string RetentionRegimesAgree = "PRIV5003";

    public const string PolicyFileIsValid = "PRIV9001";
    public const string PolicyReferencesResolve = "PRIV9002";
    public const string PolicyKnowsId = "PRIV9003";
    public const string PolicyStatementIsComplete = "PRIV9004";

    public const string LibraryModelIsValid = "PRIV9006";
    public const string LibraryMemberIsModelled = "PRIV9007";
    public const string FlowsOfReferencesAreReadable = "PRIV9008";
    public const string AnalysisStaysWithinBudget = "PRIV9010";
}
