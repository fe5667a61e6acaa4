using PrivacyAnalyzers.Policy.Retention;
using PrivacyAnalyzers.Policy.Vocabulary;
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
        : string.Join(Line, cell.Values.Select(MarkdownText.Escape)) + Line + Origin(cell.Provenance)
            + (cell.IsIncomplete ? Line + Missing + " " + texts.ForSomeData : string.Empty)
            + (cell.Beside is { } beside ? Line + Of(beside) : string.Empty);

    public string Missing => Loud(texts.Of(Provenance.ToBeCompleted));

    public string Activity(string? activity) => activity is null
        ? Loud(texts.NoActivity)
        : string.IsNullOrWhiteSpace(activity)
            ? Loud(texts.NoName)
            : MarkdownText.Escape(activity) + Line + Origin(Provenance.Declared);

    public string Retention(IReadOnlyList<RetentionLine> lines) => lines.Count == 0
        ? Missing
        : string.Join(Line, lines.Select(line => line.Rule is not null
            ? Stated(line, line.Purpose + " / " + (line.Category ?? texts.NoCategory))
            : Retention(line.Purpose + " / " + (line.Category ?? texts.NoCategory), line.Period, line.From)
                + (line.Provenance == Provenance.ToBeCompleted ? string.Empty : " " + Origin(line.Provenance))));

    public string Retention(InventoryEntry entry)
    {
        var data = entry.Data;
        var stated = entry.StatedRetention;
        var missing = data.Purposes.Ids.Where(purpose => purpose != Placeholders.ToBeDecided
            && !data.Retention.Any(one => one.Purposes.Contains(purpose)) && !stated.Any(line => line.Purpose == purpose));
        var lines = data.Retention.Where(one => !stated.Any(line => line.Rule == one.Period)).Select(one => Retention(string.Join(", ", one.Purposes), one.Period, one.From))
            .Concat(stated.Select(line => Stated(line, line.Purpose)))
            .Concat(missing.Select(purpose => Retention(purpose, null, null)))
            .ToList();
        return lines.Count == 0 ? Missing : string.Join(Line, lines);
    }

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

    // A criterion stands in for a period that the policy does not state.
    private string Stated(RetentionLine line, string subject) => line.Provenance == Provenance.ToBeCompleted
        ? MarkdownText.Escape(texts.RetentionOf(subject, string.Empty)) + Missing
        : MarkdownText.Escape(texts.RetentionOf(subject, texts.RetentionPeriod(line.Period ?? line.Criterion!, line.From))) + " " + Origin(Provenance.Stated)
            + " (" + MarkdownText.Escape(line.Rule!) + ")";

    private string Retention(string subject, string? period, string? from)
    {
        var said = string.IsNullOrWhiteSpace(period) ? string.Empty : texts.RetentionPeriod(period!, from);
        var line = MarkdownText.Escape(subject.Length == 0 ? said : texts.RetentionOf(subject, said));
        if (CalendarPeriod.TryParse(period, out _, out _))
        {
            return line;
        }

        var mark = said.Length == 0 || period == Placeholders.ToBeDecided ? Missing : Loud(texts.NoValidPeriod);
        return said.Length == 0 ? line + mark : line + " " + mark;
    }

    private static string Loud(string text) => "**" + text.ToUpperInvariant() + "**";

    private string Origin(Provenance provenance) => "*" + texts.Of(provenance) + "*";
}
