using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Analyzers.Rules.Policy;

/// <summary>Says in the reader's language what is wrong with a policy file.</summary>
internal static class PolicyProblemTexts
{
    /// <summary>As argument of a message; it is put into words when the message is.</summary>
    public static LocalizableString Of(PolicyProblem problem) =>
        problem.Syntax is { } syntax ? JsonProblemTexts.Of(syntax) : Strings.Localizable("PolicyProblem" + problem.Kind + VariantOf(problem), [.. problem.Arguments]);

    /// <summary>What is expected in plain words, where JSON has a word of its own for it, or that nothing is near enough to be meant.</summary>
    private static string VariantOf(PolicyProblem problem) => problem.Kind switch
    {
        PolicyProblemKind.WrongType => problem.Arguments[1] switch
        {
            "object" => "Object",
            "array" => "Array",
            "boolean" => "Boolean",
            _ => "String",
        },
        PolicyProblemKind.UnknownMember or PolicyProblemKind.UnknownWord when problem.Arguments[2].Length == 0 => "Unlike",
        _ => "",
    };
}
