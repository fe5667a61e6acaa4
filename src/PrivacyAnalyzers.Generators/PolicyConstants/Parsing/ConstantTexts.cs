using System.Collections.Immutable;
using System.Text;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Generators.PolicyConstants.Parsing;

/// <summary>What an editor shows beside a constant: what the policy says of it, in the policy's language.</summary>
internal sealed class ConstantTexts(PrivacyPolicy policy)
{
    private readonly string? language = policy.Header.Language?.Value;

    public EquatableList<string> Of(PolicyEntry entry) => Of(entry.Label, entry.Description, entry.Clause);

    public EquatableList<string> Of(LocalizedText? label, LocalizedText? description, Stated<string>? clause)
    {
        var lines = ImmutableArray.CreateBuilder<string>();
        lines.AddRange(Lines(label?.In(language)));
        lines.AddRange(Lines(description?.In(language)));
        if (clause is { } stated)
            lines.AddRange(Lines("[" + stated.Value + "]"));
        return new(lines.ToImmutable());
    }

    /// <summary>The lines of a text, such as can stand in an XML comment.</summary>
    public static IEnumerable<string> Lines(string? text) =>
        (text ?? string.Empty).Split(LineEnds, StringSplitOptions.RemoveEmptyEntries).Select(Escaped).Where(line => line.Length > 0);

    private static readonly char[] LineEnds = ['\r', '\n', '\u0085', '\u2028', '\u2029'];

    private static string Escaped(string line)
    {
        var escaped = new StringBuilder(line.Length);
        foreach (var character in line.Trim())
        {
            escaped.Append(character switch
            {
                '<' => "&lt;",
                '>' => "&gt;",
                '&' => "&amp;",
                _ when char.IsControl(character) || char.IsSurrogate(character) || character >= '\uFFFE' => " ",
                _ => character.ToString(),
            });
        }

        return escaped.ToString();
    }
}
