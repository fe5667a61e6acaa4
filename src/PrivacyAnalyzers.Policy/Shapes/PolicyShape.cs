using PrivacyAnalyzers.Policy.Shapes.Sections;

namespace PrivacyAnalyzers.Policy.Shapes;

/// <summary>The policy file as a whole.</summary>
internal static class PolicyShape
{
    public static ObjectShape Root { get; } = new("privacyPolicy", "What an organisation told people about their data, for analyzers to hold code to. Comments and trailing commas are allowed.",
        new("$schema", Shaped.Text, "The schema of this file, for editors."),
        new("policy", GeneralShapes.Header, "The policy itself: title, version, day, language."),
        new("organisation", GeneralShapes.Organisation, "Who answers for the processing."),
        new("dataSubjects", new ListShape(VocabularyShapes.DataSubject), "Whose data is processed. Where any are listed, code can name only those."),
        new("categories", new ListShape(VocabularyShapes.Category), "Categories of personal data. Where any are listed, code can name only those."),
        new("startEvents", new ListShape(VocabularyShapes.StartEvent), "Events from which retention periods run. Well-known ones need no entry."),
        new("purposes", new ListShape(PurposeShapes.Purpose), "What data is processed for. Where any are listed, code can name only those."),
        new("activities", new ListShape(PurposeShapes.Activity), "What a person adds to the activities that code declares."),
        new("retention", new ListShape(RetentionShapes.Rule), "How long data is kept."),
        new("recipients", new ListShape(DisclosureShapes.Recipient), "Who gets data."),
        new("processing", ProcessingShapes.Processing, "What the organisation does as a processor, on behalf of others."),
        new("measures", new ListShape(ProcessingShapes.Measure), "Security measures."),
        new("rights", ProcessingShapes.Rights, "How the rights of data subjects are honoured."),
        new("breach", ProcessingShapes.Breach, "What happens after a personal data breach."),
        new("links", new ListShape(GeneralShapes.Document), "Documents that people can read."),
        new("laws", new ListShape(GeneralShapes.Law), "Laws that the policy refers to."),
        new("codePaths", new ListShape(CodeShapes.CodePath), "Code that runs for a purpose and carries no attribute."),
        new("sources", new ListShape(CodeShapes.Source), "Personal data in code that cannot be annotated."),
        new("attributes", new ListShape(CodeShapes.Attribute), "Attributes of somebody else that say something about personal data."),
        new("countries", new ListShape(DisclosureShapes.Country), "Adequacy of countries, where the policy says something else than what ships with the analyzers."));
}
