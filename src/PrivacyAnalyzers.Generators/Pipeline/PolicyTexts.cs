using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Generators.Pipeline;

/// <summary>Finds the policy file among the additional files of a compilation.</summary>
internal static class PolicyTexts
{
    public static bool Is(AdditionalText file)
    {
        var name = file.Path.Substring(file.Path.LastIndexOfAny(['/', '\\']) + 1);
        return name.Equals(PolicyReader.FileName, StringComparison.OrdinalIgnoreCase);
    }
}
