using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Policy.Shapes.Sections;

/// <summary>How long data is kept.</summary>
internal static class RetentionShapes
{
    public static ObjectShape Override { get; } = new("retentionOverride", "What ends or changes a retention before its time.",
        new("on", Choices.OverrideEvent, "The event.", isRequired: true),
        new("effect", Choices.OverrideEffect, "What happens to the data."),
        new("exception", Shaped.Text, "When it does not, such as an exception of GDPR Art. 17(3)."));

    public static ObjectShape Rule { get; } = new("retentionRule", "How long data of some categories is kept for some purposes: a period with the event it runs from, or a criterion.",
        Shaped.OwnId(TermKind.RetentionRule, "The id for [Retention]."),
        Shaped.Label(),
        Shaped.Description(),
        Shaped.Clause(),
        new("purposes", Shaped.Ids(TermKind.Purpose), "The purposes. Left out: every purpose that no other rule names."),
        new("categories", Shaped.Ids(TermKind.Category), "The categories of data. Left out: all."),
        new("dataSubjects", Shaped.Ids(TermKind.DataSubject), "The data subjects. Left out: all."),
        new("period", new TextShape(TextForm.Period, TermKind.Period), "An ISO 8601 period in years, months, weeks and days, such as \"P36M\"."),
        new("criterion", Shaped.Localized, "What decides how long, where no period does."),
        new("from", Shaped.Id(TermKind.StartEvent), "The event from which the period runs: a well-known one, such as \"end-of-contract\", or an entry of startEvents."),
        new("overrides", new ListShape(Override), "What ends or changes it before its time, such as an erasure request."),
        new("endAction", Choices.EndAction, "What happens at the end."),
        new("includesBackups", Shaped.Flag, "Whether it happens to backups too."),
        new("legalReference", GeneralShapes.LegalReference, "The law that sets the period."));
}
