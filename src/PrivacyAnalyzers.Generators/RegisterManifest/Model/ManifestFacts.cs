using System.Collections.Immutable;
using PrivacyAnalyzers.Declarations.Statements;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Model;

/// <summary>What some part of the code declares; of a whole assembly once <see cref="Merge"/> put the parts in order.</summary>
public sealed record ManifestFacts(
    EquatableList<DataFact> Data,
    EquatableList<NotPersonalFact> NotPersonal,
    EquatableList<ActivityFact> Activities,
    EquatableList<CodeFact> Code)
{
    public static ManifestFacts None { get; } = new(
        EquatableList<DataFact>.Empty,
        EquatableList<NotPersonalFact>.Empty,
        EquatableList<ActivityFact>.Empty,
        EquatableList<CodeFact>.Empty);

    public bool IsEmpty => Data.IsEmpty && NotPersonal.IsEmpty && Activities.IsEmpty && Code.IsEmpty;

    /// <summary>These facts and others; where both speak of one place's data, the others hold.</summary>
    public ManifestFacts And(ManifestFacts others)
    {
        if (others.IsEmpty)
            return this;
        var spokenFor = new HashSet<string>(others.Data.Select(data => data.Place.Symbol).Concat(others.NotPersonal.Select(one => one.Place.Symbol)), StringComparer.Ordinal);
        return Merge([this with { Data = new([.. Data.Where(data => !spokenFor.Contains(data.Place.Symbol))]) }, others]);
    }

    /// <summary>Several attributes find the same member, and a partial type is found once per part: each fact stays once, in ordinal order.</summary>
    public static ManifestFacts Merge(ImmutableArray<ManifestFacts> parts) => new(
        Ordered(parts.SelectMany(part => part.Data), data => data.Place, _ => string.Empty),
        Ordered(parts.SelectMany(part => part.NotPersonal), statement => statement.Place, statement => statement.Reason),
        Ordered(parts.SelectMany(part => part.Activities), activity => activity.Place, activity => activity.Name + "\n" + string.Join("\n", activity.Purposes)),
        Ordered(parts.SelectMany(part => part.Code), code => code.Place, code => code.Declares + "\n" + code.Id));

    private static EquatableList<T> Ordered<T>(IEnumerable<T> facts, Func<T, PlaceFact> place, Func<T, string?> text)
        where T : IEquatable<T>
        => new([.. facts.Distinct()
            .OrderBy(fact => place(fact).Symbol, StringComparer.Ordinal)
            .ThenBy(text, StringComparer.Ordinal)]);
}
