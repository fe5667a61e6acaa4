using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Declarations.Constants;

/// <summary>
/// Names that C# accepts for the ids of one section: <c>direct-marketing</c> becomes <c>DirectMarketing</c>. Ids that would share a name
/// are spelled out instead, all of them, so that what a name stands for never depends on what else the file holds in which order.
/// </summary>
public static class ConstantNames
{
    /// <summary>A name for every id, each its own.</summary>
    public static IReadOnlyDictionary<string, string> Of(IEnumerable<string> ids, string className)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var alike in ids.Distinct(StringComparer.Ordinal).GroupBy(Joined, StringComparer.Ordinal))
        {
            var isAlone = alike.Skip(1).FirstOrDefault() is null && alike.Key.Length > 0;
            foreach (var id in alike)
                names.Add(id, AsMember(isAlone ? alike.Key : SpelledOut(id), className));
        }

        return names;
    }

    /// <summary>Whether a constant of that name can be for an id, whatever other ids there are.</summary>
    public static bool MayBe(string name, string id, string className) =>
        AsMember(Joined(id), className).TrimStart('@') == name || AsMember(SpelledOut(id), className).TrimStart('@') == name;

    private static string Joined(string id)
    {
        var name = new StringBuilder(id.Length);
        var startsWord = true;
        foreach (var character in id)
        {
            if (!IsPartOfName(character))
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(character) : character);
            startsWord = false;
        }

        return name.ToString();
    }

    private static string SpelledOut(string id)
    {
        var name = new StringBuilder(id.Length);
        foreach (var character in id)
        {
            name.Append(character switch
            {
                '-' => "_",
                '.' => "__",
                '_' => "___",
                _ when IsPartOfName(character) => character.ToString(),
                _ => "_u" + ((int)character).ToString("X4", CultureInfo.InvariantCulture),
            });
        }

        return name.ToString();
    }

    private static string AsMember(string name, string className)
    {
        if (name.Length == 0)
            return "_";
        if (name == className)
            return name + "_";
        if (!SyntaxFacts.IsIdentifierStartCharacter(name[0]))
            return "_" + name;
        return SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None ? name : "@" + name;
    }

    // Characters that C# drops from names when it compares them (formatting ones) are no part of ours.
    private static bool IsPartOfName(char character) => char.IsLetterOrDigit(character) && SyntaxFacts.IsIdentifierPartCharacter(character);
}
