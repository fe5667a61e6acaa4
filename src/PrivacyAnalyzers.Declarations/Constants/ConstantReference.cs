namespace PrivacyAnalyzers.Declarations.Constants;

/// <summary>
/// A constant of the policy, as the text of an id, until the policy is at hand to say which id it is. No id can look like one:
/// ids start with a letter or digit.
/// </summary>
public static class ConstantReference
{
    private const char Mark = '\u0001';

    public static string To(string className, string constant) => Mark + className + "." + constant;

    /// <summary>Whether a list has an id, either of which may still be a constant: then the names tell.</summary>
    public static bool IsAmong(string id, IEnumerable<string> ids) => ids.Any(other => AreSame(id, other));

    /// <summary>The id that a text stands for: itself, or that of the constant; null when the policy has no such constant.</summary>
    public static string? Resolve(string text, IReadOnlyList<PolicyIdClass> classes)
    {
        if (!Is(text))
            return text;
        var dot = text.IndexOf('.');
        var className = text.Substring(1, dot - 1);
        return classes.FirstOrDefault(one => one.Name == className)?.IdOf(text.Substring(dot + 1));
    }

    private static bool AreSame(string one, string other) =>
        string.Equals(one, other, StringComparison.Ordinal) || (Is(one) != Is(other) && (Is(one) ? MayBe(one, other) : MayBe(other, one)));

    private static bool MayBe(string reference, string id)
    {
        var dot = reference.IndexOf('.');
        return ConstantNames.MayBe(reference.Substring(dot + 1), id, reference.Substring(1, dot - 1));
    }

    private static bool Is(string text) => text.Length > 0 && text[0] == Mark;
}
