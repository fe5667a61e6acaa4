using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Texts;

namespace PrivacyAnalyzers.Register.Rendering;

/// <summary>Turns the parts of a register into the content of a table cell, each with where it comes from.</summary>
internal sealed class MarkdownCells(RegisterTexts texts)
{
    private const string Line = "<br>";

    public string Of(Cell cell) => cell.Provenance == Provenance.ToBeCompleted
        ? Missing
        : string.Join(Line, cell.Values.Select(MarkdownText.Escape)) + Line + Origin(cell.Provenance);

    public string Missing => "**" + texts.Of(Provenance.ToBeCompleted).ToUpperInvariant() + "**";

    public string Activity(string? activity) => activity is null
        ? "**" + texts.NoActivity.ToUpperInvariant() + "**"
        : MarkdownText.Escape(activity) + Line + Origin(Provenance.Declared);

    public string Retention(IReadOnlyList<RetentionLine> lines) => lines.Count == 0
        ? Missing
        : string.Join(Line, lines.Select(Retention)) + (lines.Any(line => line.Period is not null) ? Line + Origin(Provenance.Declared) : string.Empty);

    public string Retention(DeclaredData data) => data.Retention.Count == 0
        ? Missing
        : string.Join(Line, data.Retention.Select(one => one.Purposes.Count == 0
            ? MarkdownText.Escape(texts.RetentionPeriod(one.Period, one.From))
            : MarkdownText.Escape(texts.RetentionOf(string.Join(", ", one.Purposes), texts.RetentionPeriod(one.Period, one.From)))));

    public string Ids(IReadOnlyList<string> ids) => ids.Count == 0 ? Missing : string.Join(Line, ids.Select(MarkdownText.Escape));

    // A handler names the type it covers by its documentation comment id, whose prefix is for machines.
    public string Id(string? id) => id is null ? "-" : MarkdownText.Escape(id.StartsWith("T:", StringComparison.Ordinal) ? id.Substring(2) : id);

    public string Category(string? category) => category is null ? Missing : MarkdownText.Escape(category);

    public string Role(DeclaredRole role) => MarkdownText.Escape(role.IsProcessor ? texts.RoleProcessor(role.Controllers) : texts.RoleController);

    public string Protection(DeclaredData data)
    {
        var said = data.Protection.Select(MarkdownText.Escape).ToList();
        if (data.IsTenantKey)
        {
            said.Add(texts.TenantKey);
        }

        if (data.RetainedOnErasure is { } reason)
        {
            said.Add(MarkdownText.Escape(texts.RetainedOnErasure(reason)));
        }

        return said.Count == 0 ? "-" : string.Join(Line, said);
    }

    private string Retention(RetentionLine line)
    {
        var subject = line.Purpose + " / " + (line.Category ?? texts.NoCategory);
        return line.Period is null
            ? MarkdownText.Escape(texts.RetentionOf(subject, string.Empty)) + Missing
            : MarkdownText.Escape(texts.RetentionOf(subject, texts.RetentionPeriod(line.Period, line.From)));
    }

    private string Origin(Provenance provenance) => "*" + texts.Of(provenance) + "*";
}
