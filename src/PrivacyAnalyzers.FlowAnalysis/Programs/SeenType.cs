using PrivacyAnalyzers.FlowAnalysis.Extraction;

namespace PrivacyAnalyzers.FlowAnalysis.Programs;

/// <summary>What a graph says of the type of an object.</summary>
/// <param name="Definition">The key of the type.</param>
/// <param name="Constructed">The type with its arguments; null where it has none, or not all are known.</param>
/// <param name="IsExact">Whether it is of no type that derives from it.</param>
internal readonly record struct SeenType(string Definition, string? Constructed, bool IsExact)
{
    public static SeenType Of(string text)
    {
        var isExact = text.StartsWith(SourceMembers.ExactlyPrefix, StringComparison.Ordinal);
        if (isExact)
            text = text.Substring(SourceMembers.ExactlyPrefix.Length);
        var separator = text.IndexOf(SourceMembers.DispatchSeparator);
        return separator < 0 ? new(text, null, isExact) : new(text.Substring(0, separator), text.Substring(separator + 1), isExact);
    }
}
