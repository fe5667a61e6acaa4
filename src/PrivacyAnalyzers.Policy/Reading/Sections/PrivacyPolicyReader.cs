using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.Reading.Sections;

/// <summary>The sections of the file, each read by a reader of its own.</summary>
internal static class PrivacyPolicyReader
{
    public static PrivacyPolicy Read(SoundObject file) => new()
    {
        Start = file.Span with { Length = file.Exists ? 1 : 0, To = file.Span.From with { Column = file.Span.From.Column + (file.Exists ? 1 : 0) } },
        Header = file.Object("policy", GeneralReader.Header) ?? new(),
        Organisation = file.Object("organisation", GeneralReader.Organisation) ?? new(),
        DataSubjects = file.Objects("dataSubjects", VocabularyReader.DataSubject),
        Categories = file.Objects("categories", VocabularyReader.Category),
        StartEvents = file.Objects("startEvents", VocabularyReader.StartEvent),
        Purposes = file.Objects("purposes", PurposeReader.Purpose),
        Activities = file.Objects("activities", ActivityReader.Activity),
        Retention = file.Objects("retention", RetentionReader.Rule),
        Recipients = file.Objects("recipients", DisclosureReader.Recipient),
        Processing = file.Object("processing", ProcessingReader.Processing),
        Measures = file.Objects("measures", ProcessingReader.Measure),
        Rights = file.Object("rights", ProcessingReader.Rights),
        Breach = file.Object("breach", ProcessingReader.Breach),
        Links = file.Objects("links", GeneralReader.Document),
        Laws = file.Objects("laws", GeneralReader.Law),
        CodePaths = file.Objects("codePaths", CodeReader.CodePath),
        Sources = file.Objects("sources", CodeReader.Source),
        Attributes = file.Objects("attributes", CodeReader.Attribute),
        Countries = file.Objects("countries", DisclosureReader.Country),
    };
}
