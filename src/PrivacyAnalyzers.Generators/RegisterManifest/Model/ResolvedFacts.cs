using PrivacyAnalyzers.Declarations.Constants;
using PrivacyAnalyzers.Declarations.Statements;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Model;

/// <summary>Puts the policy's ids in the place of its constants. What names no constant of the policy does not compile either, and is left out.</summary>
internal sealed class ResolvedFacts(IReadOnlyList<PolicyIdClass> classes)
{
    public ManifestFacts Of(ManifestFacts facts) => facts with
    {
        Data = new([.. facts.Data.Select(Of)]),
        Activities = new([.. facts.Activities.Select(activity => activity with { Name = Id(activity.Name) ?? string.Empty, Purposes = Ids(activity.Purposes) })]),
        Code = new([.. facts.Code.Where(code => code.Id is null || Id(code.Id) is not null).Select(code => code with { Id = Id(code.Id) })]),
    };

    private DataFact Of(DataFact data) => data with
    {
        Category = Id(data.Category),
        DataSubjects = Of(data.DataSubjects),
        Purposes = Of(data.Purposes),
        Retention = new(
        [
            .. data.Retention.Select(retention => retention with { Period = Id(retention.Period) ?? string.Empty, From = Id(retention.From), Purposes = Ids(retention.Purposes) })
                .OrderBy(retention => string.Join("\n", retention.Purposes), StringComparer.Ordinal)
                .ThenBy(retention => retention.Period, StringComparer.Ordinal)
                .ThenBy(retention => retention.From, StringComparer.Ordinal),
        ]),
        Protection = Ids(data.Protection),
    };

    private LevelledIds Of(LevelledIds ids) => ids with { Ids = Ids(ids.Ids) };

    private EquatableList<string> Ids(EquatableList<string> ids) =>
        new([.. ids.Select(Id).OfType<string>().Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal)]);

    private string? Id(string? text) => text is null ? null : ConstantReference.Resolve(text, classes);
}
