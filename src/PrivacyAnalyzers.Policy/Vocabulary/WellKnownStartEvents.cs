using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>The machine side of the constants in <c>PrivacyAnalyzers.RetentionStarts</c>.</summary>
public static class WellKnownStartEvents
{
    private static readonly WellKnownTable<WellKnownStartEvent> s_table = new(
        new("collection"),
        new("last-activity"),
        new("last-contact"),
        new("end-of-contract"),
        new("end-of-relationship"),
        new("account-closure"),
        new("end-of-financial-year"),
        new("document-date"),
        new("consent-withdrawn"),
        new("claim-resolved"),
        new("end-of-warranty"),
        new("limitation-expired"),
        new("incident-closed"),
        new("purpose-achieved"));

    public static IReadOnlyList<WellKnownStartEvent> All => s_table.All;

    public static bool TryGet(string? id, [NotNullWhen(true)] out WellKnownStartEvent? entry) => s_table.TryGet(id, out entry);
}
