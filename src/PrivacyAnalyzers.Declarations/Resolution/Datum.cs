using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Constants;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.Declarations.Resolution;

/// <summary>
/// What is known of one member, parameter, return value or type once every level has spoken. Purposes, data
/// subjects and the role come from the nearest level that says anything; retention is found per purpose.
/// </summary>
public sealed class Datum
{
    private readonly ImmutableArray<DeclarationLevel> levels;
    private readonly PolicyRules? rules;

    internal Datum(ISymbol symbol, ImmutableArray<DeclarationLevel> levels, PolicyRules? rules)
    {
        this.rules = rules;
        Symbol = symbol;
        this.levels = levels;
        PersonalLevel = FindPersonalLevel();
        PurposeLevel = Nearest(level => !level.Statements.Purposes.IsEmpty);
        Purposes = Decided(PurposeLevel?.Statements.Purposes);
        DataSubjectLevel = Nearest(level => !level.Statements.DataSubjects.IsEmpty);
    }

    /// <summary>The property, field, parameter, method (its return value) or type.</summary>
    public ISymbol Symbol { get; }

    public DataStatements Own => levels[0].Statements;

    /// <summary>What every level says, nearest first.</summary>
    public ImmutableArray<DeclarationLevel> Levels => levels;

    public bool IsPersonal => PersonalLevel is not null;

    /// <summary>The level that makes this personal data; null when it is not.</summary>
    public DeclarationLevel? PersonalLevel { get; }

    /// <summary>The most specific category that any level names.</summary>
    public string? Category => PersonalLevel is null ? null : Own.Category ?? PersonalLevel.Statements.Category ?? Nearest(level => level.Statements.Category is not null)?.Statements.Category;

    public DeclarationLevel? PurposeLevel { get; }

    /// <summary>The declared purposes without the placeholder; empty when none was declared or decided.</summary>
    public EquatableList<string> Purposes { get; }

    /// <summary>A purpose was written down, but is still to be decided.</summary>
    public bool HasPlaceholderPurpose => PurposeLevel is not null && PurposeLevel.Statements.Purposes.Contains(Placeholders.ToBeDecided);

    public DeclarationLevel? DataSubjectLevel { get; }

    /// <summary>The declared data subjects without the placeholder; empty when none was declared or decided.</summary>
    public EquatableList<string> DataSubjects => Decided(DataSubjectLevel?.Statements.DataSubjects);

    /// <summary>A data subject was written down, but is still to be decided.</summary>
    public bool HasPlaceholderDataSubject => DataSubjectLevel is not null && DataSubjectLevel.Statements.DataSubjects.Contains(Placeholders.ToBeDecided);

    /// <summary>The controllers for whom we hold this as processor; null when we are controller.</summary>
    public string? OnBehalfOf => Nearest(level => level.Statements.OnBehalfOf is not null)?.Statements.OnBehalfOf;

    public EquatableList<string> Protections => Nearest(level => !level.Statements.Protections.IsEmpty)?.Statements.Protections ?? EquatableList<string>.Empty;

    public string? RetainedOnErasureReason => Nearest(level => level.Statements.RetainedOnErasureReason is not null)?.Statements.RetainedOnErasureReason;

    /// <summary>All retention statements of all levels, nearest first.</summary>
    public IEnumerable<RetentionStatement> Retentions => levels.SelectMany(level => level.Statements.Retentions);

    /// <summary>
    /// The period that holds for a purpose: of the nearest level that has one for it, one that names the purpose, or with a
    /// policy the nearest purpose it is part of, else one that names none. Null purpose: a statement that names none.
    /// </summary>
    public RetentionStatement? RetentionFor(string? purpose) => RetentionsFor(purpose).FirstOrDefault();

    /// <summary>The same with whatever else that level says of the purpose just as closely.</summary>
    public IReadOnlyList<RetentionStatement> RetentionsFor(string? purpose)
    {
        var line = purpose is null ? [] : rules?.Purposes.SelfAndAncestors(purpose) ?? [purpose];
        foreach (var level in levels)
        {
            var statements = level.Statements.Retentions;
            foreach (var id in line)
            {
                if (statements.Any(retention => ConstantReference.IsAmong(id, retention.For)))
                    return [.. statements.Where(retention => ConstantReference.IsAmong(id, retention.For))];
            }

            if (statements.Any(retention => retention.For.IsEmpty))
                return [.. statements.Where(retention => retention.For.IsEmpty)];
        }

        return [];
    }

    /// <summary>What the policy says for a purpose, for data of this category and, where both say, of these people.</summary>
    public IReadOnlyList<RetentionRule> RulesFor(string purpose) =>
        rules is null ? [] : [.. rules.Retention.For(purpose, Category).Where(rule => rule.DataSubjects is null || DataSubjects.IsEmpty || rule.DataSubjects.Any(stated => DataSubjects.Contains(stated.Value)))];

    /// <summary>The decided purposes for which neither a level nor the policy says how long the data is kept.</summary>
    public EquatableList<string> PurposesWithoutRetention => new([.. Purposes.Where(purpose => RetentionFor(purpose) is null && RulesFor(purpose).Count == 0)]);

    private static EquatableList<string> Decided(EquatableList<string>? ids) =>
        new([.. (ids ?? EquatableList<string>.Empty).Where(id => id != Placeholders.ToBeDecided)]);

    private DeclarationLevel? FindPersonalLevel()
    {
        if (ValuelessSymbols.Contains(Symbol))
            return null;
        foreach (var level in levels)
        {
            if (level.Kind == DeclarationLevelKind.Assembly)
                return null;
            if (level.Statements.DeniesPersonal)
                return null;
            if (level.Statements.IsPersonal)
                return level;
        }

        return null;
    }

    private DeclarationLevel? Nearest(Func<DeclarationLevel, bool> speaks)
    {
        foreach (var level in levels)
        {
            if (speaks(level))
                return level;
        }

        return null;
    }
}
