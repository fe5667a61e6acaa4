using System.Text;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Texts;

namespace PrivacyAnalyzers.Register.Rendering;

/// <summary>What the policy states: one table for each kind of entry, with a column for whatever one of its entries has.</summary>
internal sealed class MarkdownPolicy(RegisterTexts texts, MarkdownCells cells)
{
    public void Write(StringBuilder text, StatedPolicy policy)
    {
        text.Append("## ").Append(texts.PolicyHeading).Append("\n\n");
        List(text, policy.Header);
        foreach (var section in policy.Sections.Where(section => section.Entries.Count > 0))
        {
            text.Append("### ").Append(texts.PolicyTerm(section.Name)).Append("\n\n");
            Table(text, section);
        }

        if (policy.Processing.Count > 0)
        {
            text.Append("### ").Append(texts.PolicyTerm("processing")).Append("\n\n");
            List(text, policy.Processing);
        }
    }

    private void List(StringBuilder text, IReadOnlyList<StatedCell> stated)
    {
        foreach (var one in stated)
        {
            text.Append("- ").Append(texts.PolicyTerm(one.Name)).Append(": ").Append(cells.Of(one.Cell)).Append('\n');
        }

        text.Append('\n');
    }

    private void Table(StringBuilder text, StatedSection section)
    {
        var columns = section.Entries.SelectMany(entry => entry.Cells.Select(cell => cell.Name)).Distinct(StringComparer.Ordinal).ToList();
        var table = new MarkdownTable(text, [texts.Id, .. columns.Select(texts.PolicyTerm)]);
        foreach (var entry in section.Entries)
        {
            table.Row([MarkdownText.Escape(entry.Id), .. columns.Select(column => entry.Cells.FirstOrDefault(cell => cell.Name == column) is { } found ? cells.Of(found.Cell) : "-")]);
        }

        table.End();
    }
}
