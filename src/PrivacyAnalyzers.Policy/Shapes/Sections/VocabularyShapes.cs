using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Policy.Shapes.Sections;

/// <summary>Whose data, which data, and the events from which periods run.</summary>
internal static class VocabularyShapes
{
    public static ObjectShape DataSubject { get; } = new("dataSubject", "A category of persons whose data is processed.",
        Shaped.OwnId(TermKind.DataSubject, "The id for [DataSubject]; a well-known one, such as \"customer\", or one of your own."),
        Shaped.Label(),
        Shaped.Description(),
        Shaped.Clause(),
        Shaped.Dpv("The term of the W3C Data Privacy Vocabulary, such as \"dpv:Customer\"."),
        new("collectedFrom", Shaped.Ids(TermKind.DataSubject), "Who gives these persons' data, when they do not give it themselves. Ids of data subjects."),
        Shaped.Link("notice", "How these persons are informed, GDPR Art. 13 and 14."),
        new("vulnerable", Shaped.Flag, "True for children, patients and others who need more care."));

    public static ObjectShape Category { get; } = new("category", "A category of personal data.",
        Shaped.OwnId(TermKind.Category, "The id for [PersonalData]; a well-known one, such as \"email-address\", or one of your own."),
        Shaped.Label(),
        Shaped.Description(),
        Shaped.Clause(),
        Shaped.Dpv("The term of the W3C Data Privacy Vocabulary, such as \"pd:EmailAddress\"."),
        new("parent", Shaped.Id(TermKind.Category), "The broader category: where that is allowed, this one is. The id of a category."),
        new("sensitivity", Choices.Sensitivity, "Whether the law asks for a condition of its own."),
        new("needsProtection", Shaped.Flag, "True when it must be stored encrypted, pseudonymised or otherwise protected."),
        new("sources", new ListShape(Choices.CategorySource), "How it comes in."));

    public static ObjectShape StartEvent { get; } = new("startEvent", "An event from which a retention period runs.",
        Shaped.OwnId(TermKind.StartEvent, "The id for [Retention(From = ...)]."),
        Shaped.Label(),
        Shaped.Description(),
        Shaped.Clause());
}
