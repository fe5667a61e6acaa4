using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Shapes;

namespace PrivacyAnalyzers.Policy.Reading.Sections;

/// <summary>How long data is kept.</summary>
internal static class RetentionReader
{
    public static RetentionRule Rule(SoundObject entry) => new()
    {
        Span = entry.Span,
        Id = entry.RequiredText("id"),
        Label = entry.Localized("label"),
        Description = entry.Localized("description"),
        Clause = entry.Text("clause"),
        Purposes = entry.Texts("purposes"),
        Categories = entry.Texts("categories"),
        DataSubjects = entry.Texts("dataSubjects"),
        Period = entry.Period("period"),
        Criterion = entry.Localized("criterion"),
        From = entry.Text("from"),
        Overrides = entry.Objects("overrides", Override),
        EndAction = entry.Choice("endAction", Choices.EndAction),
        IncludesBackups = entry.Flag("includesBackups"),
        LegalReference = entry.Object("legalReference", GeneralReader.LegalReference),
    };

    private static RetentionOverride Override(SoundObject part) => new()
    {
        Span = part.Span,
        On = part.Choice("on", Choices.OverrideEvent),
        Effect = part.Choice("effect", Choices.OverrideEffect),
        Exception = part.Text("exception"),
    };
}
