using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Shapes;

namespace PrivacyAnalyzers.Policy.Reading.Sections;

/// <summary>What the organisation does as a processor, and for security, rights and breaches.</summary>
internal static class ProcessingReader
{
    public static Processing Processing(SoundObject part) => new()
    {
        Span = part.Span,
        Clause = part.Text("clause"),
        Services = part.Objects("services", Service),
        PermittedPurposes = part.Texts("permittedPurposes") ?? [],
        ProhibitedUses = part.Texts("prohibitedUses") ?? [],
        AccessGrounds = part.Objects("accessGrounds", AccessGround),
        Controllers = part.Text("controllers"),
        Instructions = part.Text("instructions"),
        AtEnd = part.Choices("atEnd", Choices.ContentAtEnd) ?? [],
        Responsibilities = part.Localized("responsibilities"),
    };

    public static Measure Measure(SoundObject entry) => new()
    {
        Span = entry.Span,
        Id = entry.RequiredText("id"),
        Label = entry.Localized("label"),
        Description = entry.Localized("description"),
        Clause = entry.Text("clause"),
        Kind = entry.Choice("kind", Choices.MeasureKind),
        Articles = entry.Choices("articles", Choices.MeasureArticle) ?? [],
        Dpv = entry.Text("dpv"),
    };

    public static Rights Rights(SoundObject part) => new()
    {
        Span = part.Span,
        Clause = part.Text("clause"),
        Offered = part.Choices("offered", Choices.Right),
        Notice = part.Text("notice"),
        Contact = part.Text("contact"),
        Procedure = part.Localized("procedure"),
        ConsentWithdrawal = part.Localized("consentWithdrawal"),
    };

    public static Breach Breach(SoundObject part) => new()
    {
        Span = part.Span,
        Clause = part.Text("clause"),
        Contact = part.Object("contact", GeneralReader.Party),
        Procedure = part.Localized("procedure"),
        InformsDataSubjects = part.Flag("informsDataSubjects"),
        InformsControllers = part.Flag("informsControllers"),
        Link = part.Text("link"),
    };

    private static Service Service(SoundObject entry) => new()
    {
        Span = entry.Span,
        Id = entry.RequiredText("id"),
        Label = entry.Localized("label"),
        Description = entry.Localized("description"),
        Clause = entry.Text("clause"),
        Categories = entry.Texts("categories"),
        DataSubjects = entry.Texts("dataSubjects"),
        Countries = entry.Texts("countries") ?? [],
    };

    private static AccessGround AccessGround(SoundObject entry) => new()
    {
        Span = entry.Span,
        Id = entry.RequiredText("id"),
        Label = entry.Localized("label"),
        Description = entry.Localized("description"),
        Clause = entry.Text("clause"),
        Requires = entry.Choices("requires", Choices.AccessRequirement) ?? [],
        IsReadOnly = entry.Flag("readOnly"),
        Purposes = entry.Texts("purposes") ?? [],
        Categories = entry.Texts("categories"),
    };
}
