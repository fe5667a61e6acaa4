using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Shapes;

namespace PrivacyAnalyzers.Policy.Reading.Sections;

/// <summary>Who gets data, and on what ground it may leave the EEA.</summary>
internal static class DisclosureReader
{
    public static Recipient Recipient(SoundObject entry) => new()
    {
        Span = entry.Span,
        Id = entry.RequiredText("id"),
        Label = entry.Localized("label"),
        Description = entry.Localized("description"),
        Clause = entry.Text("clause"),
        Role = entry.Choice("role", Choices.RecipientRole),
        Countries = entry.Texts("countries") ?? [],
        BoundBy = entry.Choices("boundBy", Choices.Binding) ?? [],
        Reference = entry.Text("reference"),
        Transfer = entry.Object("transfer", Transfer),
        Purposes = entry.Texts("purposes"),
        Categories = entry.Texts("categories"),
        DataSubjects = entry.Texts("dataSubjects"),
        Retention = entry.Text("retention"),
        IsOpenEnded = entry.Flag("openEnded"),
        Link = entry.Text("link"),
        Measures = entry.Texts("measures") ?? [],
        Services = entry.Texts("services") ?? [],
        Matches = entry.Texts("matches") ?? [],
    };

    public static AdequacyStatement Country(SoundObject part) => new()
    {
        Span = part.Span,
        Country = part.RequiredText("country"),
        IsAdequate = part.Flag("adequate"),
        Scope = part.Choice("scope", Choices.AdequacyScope),
        Since = part.Date("since"),
        Expires = part.Date("expires"),
        Reference = part.Text("reference"),
    };

    private static Transfer Transfer(SoundObject part) => new()
    {
        Span = part.Span,
        Basis = part.Choice("basis", Choices.TransferBasis),
        Article = part.Text("article"),
        Scope = part.Choice("scope", Choices.AdequacyScope),
        Expires = part.Date("expires"),
        Reference = part.Text("reference"),
        Description = part.Localized("description"),
    };
}
