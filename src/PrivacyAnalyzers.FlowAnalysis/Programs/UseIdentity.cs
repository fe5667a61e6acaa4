using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>What makes two uses of one value the same to callers.</summary>
internal readonly record struct UseIdentity(int Zone, int From, FlowUseKind Kind, string? Keeper, string Granted)
{
    public static UseIdentity Of(FlowUse use) => new(
        use.Zone,
        use.From,
        use.Kind,
        use.Keeper?.Key,
        use.Granted.IsDefaultOrEmpty ? string.Empty : string.Join(",", use.Granted));
}
