using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Shapes;

namespace PrivacyAnalyzers.Policy.Reading.Sections;

/// <summary>What data is processed for.</summary>
internal static class PurposeReader
{
    public static Purpose Purpose(SoundObject entry) => new()
    {
        Span = entry.Span,
        Id = entry.RequiredText("id"),
        Label = entry.Localized("label"),
        Description = entry.Localized("description"),
        Clause = entry.Text("clause"),
        Dpv = entry.Text("dpv"),
        Kind = entry.Choice("kind", Choices.PurposeKind),
        Parent = entry.Text("parent"),
        Categories = entry.Texts("categories"),
        Criteria = entry.Texts("criteria"),
        DataSubjects = entry.Texts("dataSubjects"),
        IsOpenEnded = entry.Flag("openEnded"),
        LegalBasis = entry.Object("legalBasis", LegalBasis),
        Conditions = entry.Texts("conditions") ?? [],
        CompatibleWith = entry.Objects("compatibleWith", CompatibleUse),
        Notice = entry.Text("notice"),
    };

    private static LegalBasis LegalBasis(SoundObject part) => new()
    {
        Span = part.Span,
        Article = part.Choice("article", Choices.LegalBasis),
        Source = part.Text("source"),
        Interest = part.Text("interest"),
        Law = part.Object("law", GeneralReader.LegalReference),
        Assessment = part.Text("assessment"),
        Withdrawal = part.Text("withdrawal"),
    };

    private static CompatibleUse CompatibleUse(SoundObject part) => new()
    {
        Span = part.Span,
        Purpose = part.RequiredText("purpose"),
        Reason = part.Text("reason"),
    };
}
