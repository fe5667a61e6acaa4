using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy.Retention;

namespace PrivacyAnalyzers.Analyzers.Rules.Retention;

/// <summary>Says in the reader's language why a text is no retention period.</summary>
internal static class PeriodProblemTexts
{
    /// <summary>As argument of a message; it is put into words when the message is.</summary>
    public static LocalizableString Of(PeriodProblem problem) => Strings.Localizable("PeriodProblem" + problem);
}
