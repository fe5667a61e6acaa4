using System.Text;

namespace PrivacyAnalyzers.Testing.Comparison;

/// <summary>A line-by-line diff by longest common subsequence; line ends other than LF are shown.</summary>
public static class LineDiff
{
    public static string Between(string expected, string actual)
    {
        var from = Lines(expected);
        var to = Lines(actual);
        var common = new int[from.Length + 1, to.Length + 1];
        for (var i = from.Length - 1; i >= 0; i--)
        {
            for (var j = to.Length - 1; j >= 0; j--)
                common[i, j] = from[i] == to[j] ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
        }

        var diff = new StringBuilder();
        for (int i = 0, j = 0; i < from.Length || j < to.Length;)
        {
            if (i < from.Length && j < to.Length && from[i] == to[j])
            {
                diff.Append("  ").Append(from[i++]).Append('\n');
                j++;
            }
            else if (j == to.Length || (i < from.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                diff.Append("- ").Append(from[i++]).Append('\n');
            }
            else
            {
                diff.Append("+ ").Append(to[j++]).Append('\n');
            }
        }

        return diff.ToString();
    }

    private static string[] Lines(string text) => text.Replace("\r", "\\r", StringComparison.Ordinal).Split('\n');
}
