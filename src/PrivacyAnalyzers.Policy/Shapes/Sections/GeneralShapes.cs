using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Policy.Shapes.Sections;

/// <summary>What the policy says of itself and of who is behind it.</summary>
internal static class GeneralShapes
{
    public static ObjectShape Header { get; } = new("policy", "The policy itself.",
        new("title", Shaped.Localized, "The title of the published policy."),
        new("version", Shaped.Text, "The version of the published policy."),
        new("asOf", Shaped.Date, "The day on which the policy is judged, such as \"2026-05-25\": adequacy decisions that hold on that day hold for the compiler, which has no clock."),
        new("language", new TextShape(TextForm.Language, TermKind.Language), "The language of texts that do not say theirs, and of the texts that findings cite, such as \"nl\"."),
        Shaped.Link("link", "The published text of the policy."),
        new("laws", Shaped.Ids(TermKind.Law), "The laws that the policy says it acts under. Ids of entries of laws."),
        new("listsAllPurposes", Shaped.Flag, "False when the policy itself says that its purposes are only the main ones."));

    private static readonly ShapeMember[] s_contact =
    [
        new("name", Shaped.Text, "The name."),
        new("registrationNumber", Shaped.Text, "The number in a public register."),
        new("address", Shaped.Text, "The postal address."),
        new("country", Shaped.Country, "The country: two letters of ISO 3166-1, such as \"BE\"."),
        new("email", Shaped.Text, "The e-mail address."),
        new("phone", Shaped.Text, "The telephone number."),
        new("website", Shaped.Text, "The website."),
    ];

    public static ObjectShape Party { get; } = new("party", "A person or organisation with what is needed to reach it.", s_contact);

    public static ObjectShape JointController { get; } = new("jointController", "Who decides on purposes and means together with the organisation, GDPR Art. 26.",
        [.. s_contact, new("arrangement", Shaped.Text, "Where the arrangement between the controllers is found.")]);

    public static ObjectShape Officer { get; } = new("dataProtectionOfficer", "The data protection officer, GDPR Art. 37 to 39.",
        [.. s_contact, new("voluntary", Shaped.Flag, "True when the organisation appointed one without a duty to.")]);

    public static ObjectShape Organisation { get; } = new("organisation", "Who answers for the processing: the controller, or the processor for what is under processing.",
        [
            .. s_contact,
            new("representative", Party, "The representative in the Union, GDPR Art. 27."),
            new("jointControllers", new ListShape(JointController), "Who decides on purposes and means together with the organisation, GDPR Art. 26."),
            new("dataProtectionOfficer", Officer, "The data protection officer, GDPR Art. 37 to 39."),
            new("supervisoryAuthority", Party, "The supervisory authority that is competent."),
        ]);

    public static ObjectShape Document { get; } = new("document", "A document that people can read.",
        Shaped.OwnId(TermKind.Link, "The id by which other sections name the document."),
        Shaped.Label(),
        Shaped.Description(),
        Shaped.Clause(),
        new("url", Shaped.Text, "Where it is found."),
        new("version", Shaped.Text, "Its version."),
        new("asOf", Shaped.Date, "Its day."));

    public static ObjectShape Law { get; } = new("law", "A law that the policy refers to.",
        Shaped.OwnId(TermKind.Law, "The id by which other sections name the law."),
        Shaped.Label("The title of the law: a text, or one per language."),
        Shaped.Description(),
        Shaped.Clause(),
        new("country", new TextShape(TextForm.Country, TermKind.Jurisdiction), "Where it holds: two letters, EU for law of the Union."),
        new("date", Shaped.Date, "The day of the act."),
        new("identifier", Shaped.Text, "Its number, such as the CELEX number \"32016R0679\"."),
        new("repealedOn", Shaped.Date, "Since when it no longer holds."));

    public static ObjectShape LegalReference { get; } = new("legalReference", "A place in a law.",
        new("law", Shaped.Id(TermKind.Law), "The id of an entry of laws."),
        new("text", Shaped.Text, "The place as lawyers cite it, such as \"Art. III.86 WER\"."),
        new("asOf", Shaped.Date, "When somebody last looked whether the law still says so."));
}
