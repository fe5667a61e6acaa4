using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Shapes;

namespace PrivacyAnalyzers.Policy.Reading.Sections;

/// <summary>What a person adds to the activities that code declares.</summary>
internal static class ActivityReader
{
    public static Activity Activity(SoundObject part) => new()
    {
        Span = part.Span,
        Name = part.RequiredText("name"),
        Label = part.Localized("label"),
        Description = part.Localized("description"),
        Clause = part.Text("clause"),
        Purposes = part.Texts("purposes") ?? [],
        Owner = part.Text("owner"),
        Status = part.Choice("status", Choices.ActivityStatus),
        StartedOn = part.Date("startedOn"),
        EndedOn = part.Date("endedOn"),
        ReviewedOn = part.Date("reviewedOn"),
        DataSource = part.Localized("dataSource"),
        ImpactAssessment = part.Object("impactAssessment", ImpactAssessment),
        AutomatedDecision = part.Object("automatedDecision", AutomatedDecision),
        StorageLocations = part.Objects("storageLocations", StorageLocation),
        Measures = part.Texts("measures") ?? [],
        Recipients = part.Texts("recipients") ?? [],
        Notice = part.Text("notice"),
    };

    private static ImpactAssessment ImpactAssessment(SoundObject part) => new()
    {
        Span = part.Span,
        IsRequired = part.Flag("required"),
        Conclusion = part.Text("conclusion"),
        Date = part.Date("date"),
        Link = part.Text("link"),
    };

    private static AutomatedDecision AutomatedDecision(SoundObject part) => new()
    {
        Span = part.Span,
        TakesPlace = part.Flag("takesPlace"),
        Ground = part.Text("ground"),
        Logic = part.Localized("logic"),
        Safeguards = part.Text("safeguards"),
    };

    private static StorageLocation StorageLocation(SoundObject part) => new()
    {
        Span = part.Span,
        Label = part.Localized("label"),
        Country = part.Text("country"),
    };
}
