using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Policy.Shapes.Sections;

/// <summary>Who gets data, and on what ground it may leave the EEA.</summary>
internal static class DisclosureShapes
{
    public static ObjectShape Transfer { get; } = new("transfer", "What a transfer to a third country rests on, GDPR Chapter V.",
        new("basis", Choices.TransferBasis, "The kind of basis."),
        new("article", new TextShape(TextForm.TransferArticle), "The article, such as \"46(2)(c)\" for standard clauses of the Commission."),
        new("scope", Choices.AdequacyScope, "For an adequacy decision with a limited scope: the group that the recipient belongs to."),
        new("expires", Shaped.Date, "The last day on which it holds."),
        new("reference", Shaped.Text, "The decision, clauses or document."),
        Shaped.Description());

    public static ObjectShape Recipient { get; } = new("recipient", "Who gets data.",
        Shaped.OwnId(TermKind.Recipient, "The id for [Recipient]."),
        Shaped.Label(),
        Shaped.Description(),
        Shaped.Clause(),
        new("role", Choices.RecipientRole, "What the recipient is to the organisation."),
        new("countries", Shaped.Countries, "Where the recipient keeps or reads the data: two letters of ISO 3166-1 each."),
        new("boundBy", new ListShape(Choices.Binding), "What binds the recipient to treat the data as the organisation does."),
        new("reference", Shaped.Text, "The contract, law or undertaking."),
        new("transfer", Transfer, "What a transfer to a third country rests on."),
        new("purposes", Shaped.Ids(TermKind.Purpose), "The purposes for which it gets data. Left out: the policy does not say."),
        new("categories", Shaped.Ids(TermKind.Category), "The categories of data that it gets. Left out: the policy does not say."),
        new("dataSubjects", Shaped.Ids(TermKind.DataSubject), "Whose data it gets. Left out: the policy does not say."),
        new("retention", Shaped.Id(TermKind.RetentionRule), "How long the recipient keeps it. The id of an entry of retention."),
        new("openEnded", Shaped.Flag, "True for a group whose members the policy does not list; an open point."),
        Shaped.Link("link", "Where the recipients of this group are published."),
        new("measures", Shaped.Ids(TermKind.Measure), "The security measures of the recipient. Ids of measures."),
        new("services", Shaped.Ids(TermKind.Service), "For a sub-processor: the services it is used for. Ids of services under processing."),
        new("matches", new ListShape(new TextShape(TextForm.TypePattern)), "Types and namespaces of its client libraries, such as \"Acme.Mailing.*\"."));

    public static ObjectShape Country { get; } = new("country", "What the policy says of a country itself, instead of what ships with the analyzers.",
        new("country", Shaped.Country, "Two letters of ISO 3166-1.", isRequired: true),
        new("adequate", Shaped.Flag, "Whether an adequacy decision holds for it."),
        new("scope", Choices.AdequacyScope, "For whom the decision holds."),
        new("since", Shaped.Date, "The first day on which it holds."),
        new("expires", Shaped.Date, "The last day on which it holds."),
        new("reference", Shaped.Text, "The decision."));
}
