using System.Text;

namespace PrivacyAnalyzers.Register.Rendering;

/// <summary>Writes a table row by row. Cells are Markdown already; what comes from code was escaped before.</summary>
internal sealed class MarkdownTable
{
    private readonly StringBuilder text;

    public MarkdownTable(StringBuilder text, params string[] headings)
    {
        this.text = text;
        Row(headings);
        Row(headings.Select(_ => "---").ToArray());
    }

    public void Row(params string[] cells) => text.Append("| ").Append(string.Join(" | ", cells)).Append(" |\n");

    public void End() => text.Append('\n');
}
