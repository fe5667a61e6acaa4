using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Constants;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Generators.RegisterManifest.Model;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Parsing;

/// <summary>Writes down what the resolver found about one datum.</summary>
internal static class DataFacts
{
    public static DataFact? Of(Datum datum) => datum.PersonalLevel is not { } personal ? null : new(
        Places.OfData(datum.Symbol),
        ValueTypeOf(datum.Symbol),
        Levels.NameOf(personal),
        datum.Category,
        Ids(datum.DataSubjects, datum.DataSubjectLevel),
        Ids(datum.PurposeLevel?.Statements.Purposes ?? EquatableList<string>.Empty, datum.PurposeLevel),
        Retention(datum),
        Role(datum),
        Sorted(datum.Protections),
        datum.Levels.Any(level => level.Statements.IsTenantKey),
        datum.RetainedOnErasureReason);

    public static NotPersonalFact? NotPersonal(Datum datum) => datum.Own.DeniesPersonal
        ? new(Places.OfData(datum.Symbol), datum.Own.IsLegalPerson, datum.Own.NotPersonalReason)
        : null;

    private static string ValueTypeOf(ISymbol symbol) => symbol switch
    {
        IPropertySymbol property => property.Type.ToDisplayString(),
        IFieldSymbol field => field.Type.ToDisplayString(),
        IParameterSymbol parameter => parameter.Type.ToDisplayString(),
        IMethodSymbol method => method.ReturnType.ToDisplayString(),
        _ => symbol.ToDisplayString(),
    };

    private static EquatableList<RetentionFact> Retention(Datum datum)
    {
        var purposes = datum.Purposes.IsEmpty ? ImmutableArray.Create((string?)null) : [.. datum.Purposes.OrderBy(purpose => purpose, StringComparer.Ordinal)];
        return new([.. purposes
            .SelectMany(purpose => Regimes(datum, purpose).Select(regime => (purpose, regime.Statement, regime.Level)))
            .GroupBy(found => (found.Statement.PeriodOrRule, found.Statement.From, found.Level))
            .Select(same => new RetentionFact(same.Key.PeriodOrRule, same.Key.From, Sorted(same.Select(found => found.purpose).OfType<string>()), same.Key.Level))
            .OrderBy(fact => string.Join("\n", fact.Purposes), StringComparer.Ordinal)
            .ThenBy(fact => fact.Period, StringComparer.Ordinal)
            .ThenBy(fact => fact.From, StringComparer.Ordinal)]);
    }

    // Two periods for one purpose at the level that decides are both shown: choosing one is for a person.
    private static IEnumerable<(RetentionStatement Statement, string Level)> Regimes(Datum datum, string? purpose)
    {
        if (datum.RetentionFor(purpose) is not { } nearest)
            return [];
        var level = datum.Levels.First(candidate => candidate.Statements.Retentions.Contains(nearest));
        return level.Statements.Retentions
            .Where(statement => statement.For.IsEmpty ? nearest.For.IsEmpty : purpose is not null && ConstantReference.IsAmong(purpose, statement.For))
            .Select(statement => (statement, Levels.NameOf(level)));
    }

    private static RoleFact? Role(Datum datum)
        => datum.Levels.FirstOrDefault(level => level.Statements.OnBehalfOf is not null) is { } level ? new(level.Statements.OnBehalfOf!, Levels.NameOf(level)) : null;

    private static LevelledIds Ids(EquatableList<string> ids, DeclarationLevel? level) => new(Sorted(ids), level is null ? null : Levels.NameOf(level));

    private static EquatableList<string> Sorted(IEnumerable<string> ids) => new([.. ids.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal)]);
}
