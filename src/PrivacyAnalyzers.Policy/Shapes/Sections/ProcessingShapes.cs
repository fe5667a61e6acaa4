using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Policy.Shapes.Sections;

/// <summary>What the organisation does as a processor, and what it does for security, rights and breaches.</summary>
internal static class ProcessingShapes
{
    public static ObjectShape Service { get; } = new("service", "A service in which the organisation holds data for others.",
        Shaped.OwnId(TermKind.Service, "The id of the service."),
        Shaped.Label(),
        Shaped.Description(),
        Shaped.Clause(),
        new("categories", Shaped.Ids(TermKind.Category), "The categories of data, as far as they are known."),
        new("dataSubjects", Shaped.Ids(TermKind.DataSubject), "Whose data, as far as it is known."),
        new("countries", Shaped.Countries, "Where the data is: two letters of ISO 3166-1 each."));

    public static ObjectShape AccessGround { get; } = new("accessGround", "Why staff may open data that the organisation holds for others.",
        Shaped.OwnId(TermKind.AccessGround, "The id for [AccessGround]."),
        Shaped.Label(),
        Shaped.Description(),
        Shaped.Clause(),
        new("requires", new ListShape(Choices.AccessRequirement), "What must be there first."),
        new("readOnly", Shaped.Flag, "True when the data must not be changed or taken elsewhere."),
        new("purposes", Shaped.Ids(TermKind.Purpose), "The purposes that the ground serves."),
        new("categories", Shaped.Ids(TermKind.Category), "The categories that it opens. Left out: all."));

    public static ObjectShape Processing { get; } = new("processing", "What the organisation does as a processor, on behalf of others, GDPR Art. 28.",
        Shaped.Clause(),
        new("services", new ListShape(Service), "The services."),
        new("permittedPurposes", Shaped.Ids(TermKind.Purpose), "The purposes that the data may serve."),
        new("prohibitedUses", Shaped.Ids(TermKind.Purpose), "The purposes that the data must never serve."),
        new("accessGrounds", new ListShape(AccessGround), "Why staff may open the data."),
        new("controllers", Shaped.Text, "Where the list of controllers is kept."),
        new("instructions", Shaped.Text, "Where the controllers' instructions are found."),
        new("atEnd", new ListShape(Choices.ContentAtEnd), "What happens to the data when the service ends, GDPR Art. 28(3)(g)."),
        new("responsibilities", Shaped.Localized, "Who answers for what: the organisation or the customer."));

    public static ObjectShape Measure { get; } = new("measure", "A security measure, GDPR Art. 32.",
        Shaped.OwnId(TermKind.Measure, "The id for [SecurityMeasure] and [Protected]."),
        Shaped.Label(),
        Shaped.Description(),
        Shaped.Clause(),
        new("kind", Choices.MeasureKind, "What it is made of."),
        new("articles", new ListShape(Choices.MeasureArticle), "The points of GDPR Art. 32(1) that it serves."),
        Shaped.Dpv("The term of the W3C Data Privacy Vocabulary, such as \"dpv:MultiFactorAuthentication\"."));

    public static ObjectShape Rights { get; } = new("rights", "How the rights of data subjects are honoured.",
        Shaped.Clause(),
        new("offered", new ListShape(Choices.Right), "The rights that the policy tells people of."),
        Shaped.Link("notice", "The document that explains the rights."),
        new("contact", Shaped.Text, "Where people ask."),
        new("procedure", Shaped.Localized, "What happens then."),
        new("consentWithdrawal", Shaped.Localized, "How consent is withdrawn."));

    public static ObjectShape Breach { get; } = new("breach", "What happens after a personal data breach, GDPR Art. 33 and 34.",
        Shaped.Clause(),
        new("contact", GeneralShapes.Party, "Who is told first."),
        new("procedure", Shaped.Localized, "What happens then."),
        new("informsDataSubjects", Shaped.Flag, "Whether the people concerned are told."),
        new("informsControllers", Shaped.Flag, "Whether controllers are told, where the organisation is a processor."),
        Shaped.Link("link", "The procedure."));
}
