using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Analyzers.Rules;

/// <summary>Says in the reader's language what is wrong with the JSON of a file.</summary>
internal static class JsonProblemTexts
{
    /// <summary>As argument of a message; it is put into words when the message is.</summary>
    public static LocalizableString Of(JsonProblem problem) => Strings.Localizable("JsonProblem" + problem.Kind, problem.Detail ?? string.Empty);
}
