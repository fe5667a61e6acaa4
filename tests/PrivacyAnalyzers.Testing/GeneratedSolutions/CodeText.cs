using System.Text;

namespace PrivacyAnalyzers.Testing.GeneratedSolutions;

/// <summary>Text of a C# file, indented by its braces.</summary>
internal sealed class CodeText
{
    private readonly StringBuilder _text = new();
    private int _depth;

    public int Lines { get; private set; }

    /// <summary>Adds lines; a line of one brace opens or closes a block.</summary>
    public void Add(string lines)
    {
        foreach (var line in lines.Split('\n'))
            AddLine(line.TrimEnd());
    }

    public override string ToString() => _text.ToString();

    private void AddLine(string line)
    {
        var code = line.TrimStart();
        if (code.StartsWith('}'))
            _depth--;
        if (code.Length > 0)
            _text.Append(' ', (4 * _depth) + (code.StartsWith('.') || code.StartsWith(": ", StringComparison.Ordinal) ? 4 : 0)).Append(code);
        _text.Append('\n');
        Lines++;
        if (code == "{")
            _depth++;
    }
}
