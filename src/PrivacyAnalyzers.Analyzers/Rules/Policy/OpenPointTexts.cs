using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy.OpenPoints;

namespace PrivacyAnalyzers.Analyzers.Rules.Policy;

/// <summary>Says in the reader's language what a policy leaves open.</summary>
internal static class OpenPointTexts
{
    /// <summary>As argument of a message; it is put into words when the message is.</summary>
    public static LocalizableString Of(OpenPoint point) => Strings.Localizable("OpenPoint" + point.Kind + VariantOf(point), [.. point.Arguments]);

    private static string VariantOf(OpenPoint point) => point.Kind is OpenPointKind.ListIsOpenEnded && point.Arguments[1].Length > 0 ? "Words" : "";
}
