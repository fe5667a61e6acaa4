using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>The machine side of the constants in <c>PrivacyAnalyzers.AccessGrounds</c>.</summary>
public static class WellKnownAccessGrounds
{
    private static readonly WellKnownTable<WellKnownAccessGround> s_table = new(
        new("support"),
        new("anomaly"),
        new("legal-request"));

    public static IReadOnlyList<WellKnownAccessGround> All => s_table.All;

    public static bool TryGet(string? id, [NotNullWhen(true)] out WellKnownAccessGround? entry) => s_table.TryGet(id, out entry);
}
