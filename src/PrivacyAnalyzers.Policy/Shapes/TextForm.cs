using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Policy.Shapes;

/// <summary>
/// How a text is written. The pattern is one that .NET and ECMAScript read alike, so that a schema validator and the reader cannot disagree:
/// no classes such as \d or \w, anchored at both ends, and nothing that could backtrack.
/// </summary>
internal sealed class TextForm
{
    private readonly Regex _regex;

    private TextForm(string pattern, string example)
    {
        Pattern = pattern;
        Example = example;

        // In .NET a $ also stands before a line break at the end.
        _regex = new Regex(pattern.EndsWith("$", StringComparison.Ordinal) ? pattern.Substring(0, pattern.Length - 1) + @"\z" : pattern, RegexOptions.CultureInvariant);
    }

    /// <summary>Anything but nothing or blanks.</summary>
    public static TextForm Any { get; } = new("[^ \\t\\r\\n]", "...");

    public static TextForm Id { get; } = new("^[A-Za-z0-9]+([._-][A-Za-z0-9]+)*$", "direct-marketing");

    public static TextForm Date { get; } = new("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "2026-05-25");

    public static TextForm Period { get; } = new("^P(?=[0-9])([0-9]{1,6}Y)?([0-9]{1,6}M)?([0-9]{1,6}W)?([0-9]{1,6}D)?$", "P36M");

    public static TextForm Country { get; } = new("^[A-Z]{2}$", "BE");

    public static TextForm Language { get; } = new("^[a-z]{2}(-[A-Za-z0-9]{2,8})*$", "nl");

    public static TextForm DpvTerm { get; } = new("^[a-z][a-z0-9-]*:[A-Za-z0-9][A-Za-z0-9_-]*$", "dpv:DirectMarketing");

    /// <summary>The full name of a type, or a namespace with <c>.*</c> for all that is in and below it.</summary>
    public static TextForm TypePattern { get; } = new("^[^ \\t\\r\\n.*]+(\\.[^ \\t\\r\\n.*]+)*(\\.\\*)?$", "Acme.Mailing.*");

    /// <summary>The full name of a member, the name of the member with a star at its end for several.</summary>
    public static TextForm MemberPattern { get; } = new("^[^ \\t\\r\\n.*]+(\\.[^ \\t\\r\\n.*]+)*\\.([^ \\t\\r\\n.*]+\\*?|\\*)$", "Acme.Crm.Customer.Get");

    public static TextForm TypeName { get; } = new("^[^ \\t\\r\\n.*]+(\\.[^ \\t\\r\\n.*]+)*$", "Acme.Privacy.PersonalAttribute");

    /// <summary>Of special and criminal categories.</summary>
    public static TextForm Condition { get; } = new("^(9\\(2\\)\\([a-j]\\)|10)$", "9(2)(a)");

    public static TextForm AutomatedDecisionGround { get; } = new("^22\\(2\\)\\([abc]\\)$", "22(2)(a)");

    public static TextForm TransferArticle { get; } = new("^(45|46\\(2\\)\\([a-f]\\)|46\\(3\\)\\([ab]\\)|47|48|49\\(1\\)(\\([a-g]\\))?)$", "46(2)(c)");

    public string Pattern { get; }

    public string Example { get; }

    public bool Matches(string text) => _regex.IsMatch(text);
}
