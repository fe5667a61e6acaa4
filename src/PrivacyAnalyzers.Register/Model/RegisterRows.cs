using PrivacyAnalyzers.Policy.Retention;

namespace PrivacyAnalyzers.Register.Model;

/// <summary>
/// A row of the controller's register, GDPR Art. 30(1): an activity and purposes that all apply to all of its data.
/// Without an activity it is data that is held for purposes no code declares to serve.
/// </summary>
public sealed record ControllerRow(
    string? Activity,
    Cell Purposes,
    Cell LegalBasis,
    Cell DataSubjects,
    Cell Categories,
    Cell Recipients,
    Cell Transfers,
    IReadOnlyList<RetentionLine> Retention,
    Cell Measures,
    IReadOnlyList<string> Data,
    IReadOnlyList<string> DeclaredAt);

/// <summary>A row of the processor's register, GDPR Art. 30(2): processing for one group of controllers.</summary>
public sealed record ProcessorRow(
    string? Activity,
    Cell OnBehalfOf,
    Cell Purposes,
    Cell DataSubjects,
    Cell Categories,
    Cell AccessGrounds,
    Cell SubProcessors,
    Cell Transfers,
    Cell Measures,
    IReadOnlyList<string> Data,
    IReadOnlyList<string> DeclaredAt);

/// <summary>
/// How long a category is kept for a purpose, and from which event on: what code declares, or a rule of the policy, which may have a
/// criterion instead of a period. Without either it is still to be completed, and the text stays visible.
/// </summary>
public sealed record RetentionLine(string Purpose, string? Category, string? Period, string? From, string? Rule = null, string? Criterion = null)
{
    public Provenance Provenance => Rule is not null && (Period ?? Criterion) is not null
        ? Provenance.Stated
        : CalendarPeriod.TryParse(Period, out _, out _) ? Provenance.Declared
        : Provenance.ToBeCompleted;
}
