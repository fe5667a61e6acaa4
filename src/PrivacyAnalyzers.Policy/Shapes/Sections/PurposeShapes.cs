using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Policy.Shapes.Sections;

/// <summary>What data is processed for, and what a person adds to the activities that code declares.</summary>
internal static class PurposeShapes
{
    public static ObjectShape LegalBasis { get; } = new("legalBasis", "What makes the processing lawful, GDPR Art. 6(1).",
        new("article", Choices.LegalBasis, "The point of GDPR Art. 6(1)."),
        new("source", Shaped.Text, "The contract, mandate or document that shows it."),
        new("interest", Shaped.Text, "The legitimate interest, for 6(1)(f)."),
        new("law", GeneralShapes.LegalReference, "The law, for 6(1)(c) and 6(1)(e)."),
        Shaped.Link("assessment", "The balancing test, for 6(1)(f)."),
        new("withdrawal", Shaped.Text, "How consent is withdrawn, for 6(1)(a)."));

    public static ObjectShape CompatibleUse { get; } = new("compatibleUse", "A further purpose that was judged compatible, GDPR Art. 6(4).",
        new("purpose", Shaped.Id(TermKind.Purpose), "The purpose that data of this one may serve as well.", isRequired: true),
        new("reason", Shaped.Text, "Why it is compatible with what the data was collected for."));

    public static ObjectShape Purpose { get; } = new("purpose", "What data is processed for.",
        Shaped.OwnId(TermKind.Purpose, "The id for [Purpose]; a well-known one, such as \"direct-marketing\", or one of your own."),
        Shaped.Label(),
        Shaped.Description("What the policy tells people about it; findings cite it."),
        Shaped.Clause(),
        Shaped.Dpv(),
        new("kind", Choices.PurposeKind, "What it is about, for rules that speak of all marketing or all profiling. A well-known purpose has its kind."),
        new("parent", Shaped.Id(TermKind.Purpose), "The purpose that this one is part of: data collected for that may serve this one. The id of a purpose."),
        new("categories", Shaped.Ids(TermKind.Category), "The categories of data that the purpose may use. Left out: the policy does not say; an empty list: none."),
        new("criteria", Shaped.Ids(TermKind.Category), "For profiling: the categories by which it may tell people apart."),
        new("dataSubjects", Shaped.Ids(TermKind.DataSubject), "Whose data the purpose may use. Ids of data subjects."),
        new("openEnded", Shaped.Flag, "True when the policy itself says that what it lists are only examples; an open point."),
        new("legalBasis", LegalBasis, "What makes the processing lawful."),
        new("conditions", new ListShape(new TextShape(TextForm.Condition)), "The conditions for special or criminal categories, such as \"9(2)(a)\" or \"10\"."),
        new("compatibleWith", new ListShape(CompatibleUse), "Further purposes that data of this one may serve, GDPR Art. 6(4). One step: a further purpose's own further purposes do not count."),
        Shaped.Link("notice", "Where people are informed of it."));

    public static ObjectShape ImpactAssessment { get; } = new("impactAssessment", "A data protection impact assessment, GDPR Art. 35.",
        new("required", Shaped.Flag, "Whether one is required."),
        new("conclusion", Shaped.Text, "What it says, or why none is required."),
        new("date", Shaped.Date, "Its day."),
        Shaped.Link("link", "The assessment."));

    public static ObjectShape AutomatedDecision { get; } = new("automatedDecision", "Decisions about people by a machine alone, GDPR Art. 22.",
        new("takesPlace", Shaped.Flag, "Whether there are any."),
        new("ground", new TextShape(TextForm.AutomatedDecisionGround), "The exception that allows it, such as \"22(2)(a)\"."),
        new("logic", Shaped.Localized, "How they are made, in plain words."),
        new("safeguards", Shaped.Text, "How a person can have a human decide."));

    public static ObjectShape StorageLocation { get; } = new("storageLocation", "Where data is stored.",
        Shaped.Label(),
        new("country", Shaped.Country, "The country: two letters of ISO 3166-1."));

    public static ObjectShape Activity { get; } = new("activity", "What a person adds to an activity that code declares.",
        new("name", new TextShape(TextForm.Any, TermKind.Activity, declares: true), "The name of the activity, as in [ProcessingActivity].", isRequired: true),
        Shaped.Label(),
        Shaped.Description(),
        Shaped.Clause(),
        new("purposes", Shaped.Ids(TermKind.Purpose), "The purposes, for an activity that no code shows."),
        new("owner", Shaped.Text, "Who answers for it."),
        new("status", Choices.ActivityStatus, "Where it stands."),
        new("startedOn", Shaped.Date, "Its first day."),
        new("endedOn", Shaped.Date, "Its last day."),
        new("reviewedOn", Shaped.Date, "When somebody last looked at it."),
        new("dataSource", Shaped.Localized, "Where the data comes from."),
        new("impactAssessment", ImpactAssessment, "The data protection impact assessment."),
        new("automatedDecision", AutomatedDecision, "Decisions about people by a machine alone."),
        new("storageLocations", new ListShape(StorageLocation), "Where the data is stored."),
        new("measures", Shaped.Ids(TermKind.Measure), "The security measures that apply. Ids of measures."),
        new("recipients", Shaped.Ids(TermKind.Recipient), "Recipients that code does not show. Ids of recipients."),
        Shaped.Link("notice", "Where people are informed of it."));
}
