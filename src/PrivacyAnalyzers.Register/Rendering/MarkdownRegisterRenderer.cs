using System.Text;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Texts;

namespace PrivacyAnalyzers.Register.Rendering;

/// <summary>The register as Markdown, made to be read and reviewed in a pull request.</summary>
public sealed class MarkdownRegisterRenderer(RegisterTexts texts) : IRegisterRenderer
{
    private readonly MarkdownCells cells = new(texts);

    public string Format => "md";

    public string Render(ProcessingRegister register)
    {
        var text = new StringBuilder();
        text.Append(Title(register.Application));
        text.Append(texts.WrittenFrom(register.Assemblies.Count)).Append(' ')
            .Append(string.Join(", ", register.Assemblies.Select(MarkdownText.Escape))).Append(".\n\n");
        text.Append(texts.Summary(register.Controller.Count, register.Processor.Count, register.Inventory.Count, register.OpenPoints.Count)).Append("\n\n");
        text.Append(texts.ProvenanceLegend).Append("\n\n");

        Responsible(text, register.Header);
        if (register.Policy is { } policy)
        {
            new MarkdownPolicy(texts, cells).Write(text, policy);
        }

        Controller(text, register);
        Processor(text, register);
        Inventory(text, register);
        NotPersonal(text, register);
        Code(text, register);
        List(text, texts.OpenPointsHeading, register.OpenPoints.Select(point => point.Text));
        List(text, texts.NotCheckedHeading, register.NotChecked);
        return text.ToString().TrimEnd('\n') + "\n";
    }

    public bool IsOf(string application, string text) => text.StartsWith(Title(application), StringComparison.Ordinal);

    private string Title(string application) => "# " + MarkdownText.Escape(texts.Title(application)) + "\n\n";

    private void Responsible(StringBuilder text, RegisterHeader header)
    {
        Heading(text, texts.ResponsibleHeading);
        foreach (var (name, cell) in new[]
        {
            (texts.Controller, header.Controller),
            (texts.JointControllers, header.JointControllers),
            (texts.Representative, header.Representative),
            (texts.DataProtectionOfficer, header.DataProtectionOfficer),
            (texts.SupervisoryAuthority, header.SupervisoryAuthority),
        })
        {
            text.Append("- ").Append(name).Append(": ").Append(cells.Of(cell)).Append('\n');
        }

        text.Append('\n');
    }

    private void Controller(StringBuilder text, ProcessingRegister register)
    {
        Heading(text, texts.ControllerHeading);
        text.Append(texts.ControllerIntroduction).Append("\n\n");
        if (IsEmpty(text, register.Controller.Count))
        {
            return;
        }

        var table = new MarkdownTable(text, texts.Activity, texts.Purposes, texts.LegalBasis, texts.DataSubjects, texts.Categories, texts.Recipients, texts.Transfers, texts.Retention, texts.Measures);
        foreach (var row in register.Controller)
        {
            table.Row(cells.Activity(row.Activity), cells.Of(row.Purposes), cells.Of(row.LegalBasis), cells.Of(row.DataSubjects), cells.Of(row.Categories), cells.Of(row.Recipients), cells.Of(row.Transfers), cells.Retention(row.Retention), cells.Of(row.Measures));
        }

        table.End();
    }

    private void Processor(StringBuilder text, ProcessingRegister register)
    {
        Heading(text, texts.ProcessorHeading);
        text.Append(texts.ProcessorIntroduction).Append("\n\n");
        if (IsEmpty(text, register.Processor.Count))
        {
            return;
        }

        var table = new MarkdownTable(text, texts.OnBehalfOf, texts.Activity, texts.Purposes, texts.DataSubjects, texts.Categories, texts.AccessGrounds, texts.SubProcessors, texts.Transfers, texts.Measures);
        foreach (var row in register.Processor)
        {
            table.Row(cells.Of(row.OnBehalfOf), cells.Activity(row.Activity), cells.Of(row.Purposes), cells.Of(row.DataSubjects), cells.Of(row.Categories), cells.Of(row.AccessGrounds), cells.Of(row.SubProcessors), cells.Of(row.Transfers), cells.Of(row.Measures));
        }

        table.End();
    }

    private void Inventory(StringBuilder text, ProcessingRegister register)
    {
        Heading(text, texts.InventoryHeading);
        text.Append(texts.InventoryIntroduction).Append("\n\n");
        if (IsEmpty(text, register.Inventory.Count))
        {
            return;
        }

        var table = new MarkdownTable(text, texts.Datum, texts.Category, texts.DataSubjects, texts.Purposes, texts.Retention, texts.Role, texts.Protection);
        foreach (var entry in register.Inventory)
        {
            var data = entry.Data;
            table.Row(MarkdownText.Escape(data.Place.Name), cells.Category(data.Category), cells.Ids(data.DataSubjects.Ids), cells.Ids(data.Purposes.Ids), cells.Retention(entry), cells.Role(data.Role), cells.Protection(data));
        }

        table.End();
    }

    private void NotPersonal(StringBuilder text, ProcessingRegister register)
    {
        Heading(text, texts.NotPersonalHeading);
        if (IsEmpty(text, register.NotPersonal.Count))
        {
            return;
        }

        var table = new MarkdownTable(text, texts.Place, texts.Statement, texts.Reason);
        foreach (var statement in register.NotPersonal)
        {
            table.Row(MarkdownText.Escape(statement.Place.Name), statement.IsLegalPerson ? texts.LegalPerson : texts.NotPersonal, MarkdownText.Escape(statement.Reason ?? "-"));
        }

        table.End();
    }

    private void Code(StringBuilder text, ProcessingRegister register)
    {
        Heading(text, texts.CodeHeading);
        if (IsEmpty(text, register.Code.Count))
        {
            return;
        }

        var table = new MarkdownTable(text, texts.Place, texts.Declaration, texts.Id);
        foreach (var code in register.Code)
        {
            table.Row(MarkdownText.Escape(code.Place.Name), MarkdownText.Escape(texts.DeclarationOf(code.Declares)), cells.Id(code.Id));
        }

        table.End();
    }

    private void List(StringBuilder text, string heading, IEnumerable<string> items)
    {
        Heading(text, heading);
        foreach (var item in items)
        {
            text.Append("- ").Append(MarkdownText.Escape(item)).Append('\n');
        }

        text.Append('\n');
    }

    private bool IsEmpty(StringBuilder text, int count)
    {
        if (count == 0)
        {
            text.Append(texts.Nothing).Append("\n\n");
        }

        return count == 0;
    }

    private static void Heading(StringBuilder text, string heading) => text.Append("## ").Append(heading).Append("\n\n");
}
