using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Policy.Closure;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>All that decides what may be done with a datum. Data that agree in it share a label.</summary>
public sealed record DatumSignature(string? Category, EquatableList<string> Purposes, string? OnBehalfOf)
{
    /// <summary>Purposes that a consent check allowed where the datum was read, in ordinal order.</summary>
    public EquatableList<string> Granted { get; init; } = EquatableList<string>.Empty;

    public static DatumSignature Of(Datum datum) => new(datum.Category, datum.Purposes, datum.OnBehalfOf);

    /// <summary>
    /// Whether code that runs for a purpose may use the datum, where a consent check allows further ones beside its own. Data without any purpose
    /// takes no part.
    /// </summary>
    public bool Allows(string purpose, PolicyRules? rules, IEnumerable<string> granted) =>
        Purposes.IsEmpty || Purposes.Contains(purpose) || Granted.Contains(purpose) || granted.Contains(purpose)
        || (rules is not null && rules.Purposes.Allows(Purposes.Concat(Granted).Concat(granted), purpose));

    /// <summary>Whether the purposes that the datum was collected for cover a purpose, whatever people agreed to since.</summary>
    public bool IsCollectedFor(string purpose, PolicyRules? rules) =>
        Purposes.Contains(purpose) || (rules is not null && rules.Purposes.Allows(Purposes, purpose));
}
