using System.Text;

namespace PrivacyAnalyzers.Generators.Pipeline;

/// <summary>Writes indented C# with <c>\n</c> line ends, in the oldest syntax that consumers compile with (C# 7.3).</summary>
internal sealed class SourceWriter
{
    private readonly StringBuilder text = new();
    private int depth;

    public SourceWriter Line(string line = "")
    {
        if (line.Length > 0)
            text.Append(' ', depth * 4).Append(line);
        text.Append('\n');
        return this;
    }

    public SourceWriter Open(string head)
    {
        Line(head).Line("{");
        depth++;
        return this;
    }

    public SourceWriter Close(string end = "")
    {
        depth--;
        return Line("}" + end);
    }

    public override string ToString() => text.ToString();
}
