using System.Text;

namespace PrivacyAnalyzers.Benchmarks.Reporting;

/// <summary>Rows of text in columns, numbers to the right.</summary>
internal sealed class ResultTable(params string[] columns)
{
    private readonly List<string[]> _rows = [columns];

    public void Add(params string[] row) => _rows.Add(row);

    public override string ToString()
    {
        var widths = columns.Select((_, column) => _rows.Max(row => row[column].Length)).ToList();
        var text = new StringBuilder();
        foreach (var row in _rows)
            text.AppendJoin("  ", row.Select((cell, column) => cell.PadLeft(widths[column]))).Append('\n');
        return text.ToString();
    }
}
