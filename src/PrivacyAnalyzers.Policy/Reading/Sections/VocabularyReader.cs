using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Shapes;

namespace PrivacyAnalyzers.Policy.Reading.Sections;

/// <summary>Whose data, which data, and the events from which periods run.</summary>
internal static class VocabularyReader
{
    public static DataSubject DataSubject(SoundObject entry) => new()
    {
        Span = entry.Span,
        Id = entry.RequiredText("id"),
        Label = entry.Localized("label"),
        Description = entry.Localized("description"),
        Clause = entry.Text("clause"),
        Dpv = entry.Text("dpv"),
        CollectedFrom = entry.Texts("collectedFrom") ?? [],
        Notice = entry.Text("notice"),
        IsVulnerable = entry.Flag("vulnerable"),
    };

    public static DataCategory Category(SoundObject entry) => new()
    {
        Span = entry.Span,
        Id = entry.RequiredText("id"),
        Label = entry.Localized("label"),
        Description = entry.Localized("description"),
        Clause = entry.Text("clause"),
        Dpv = entry.Text("dpv"),
        Parent = entry.Text("parent"),
        Sensitivity = entry.Choice("sensitivity", Choices.Sensitivity),
        NeedsProtection = entry.Flag("needsProtection"),
        Sources = entry.Choices("sources", Choices.CategorySource) ?? [],
    };

    public static StartEvent StartEvent(SoundObject entry) => new()
    {
        Span = entry.Span,
        Id = entry.RequiredText("id"),
        Label = entry.Localized("label"),
        Description = entry.Localized("description"),
        Clause = entry.Text("clause"),
    };
}
