// Letters and mails that are put together by templates and builders.
class MailTemplate(string text)
{
    private readonly Dictionary<string, string> fields = [];

    public MailTemplate With(string field, string value)
    {
        fields[field] = value;
        return this;
    }

    public string Render()
    {
        var builder = new StringBuilder(text);
        foreach (var (field, value) in fields)
            builder.Replace("{" + field + "}", value);
        return builder.ToString();
    }
}

static class MailMerge
{
    public static void AppendGreeting(StringBuilder letter, string name) => letter.Append("Dear ").Append(name).AppendLine(",");

    public static void AppendFooter(StringBuilder letter, Customer c)
    {
        letter.AppendLine();
        letter.AppendLine($"Your number is {c.Reference}");
    }

    public static StringBuilder Heading(string title, int year) => new StringBuilder().AppendLine(title.ToUpperInvariant()).Append(year);

    public static string Fill(string template, params string[] values) => string.Format(template, values);

    public static string Fill(string template, int number) => template.Replace("#", number.ToString());

    public static string Merge(string template, IDictionary<string, string> values)
    {
        foreach (var pair in values)
            template = template.Replace($"[{pair.Key}]", pair.Value);
        return template;
    }
}

class LetterRoom(Newsletter news)
{
    public void Built_by_helpers(Customer c)
    {
        var letter = new StringBuilder();
        MailMerge.AppendFooter(letter, c);
        news.Send(letter.ToString()); // $noflow
        MailMerge.AppendGreeting(letter, c.Name);
        news.Send(letter.ToString()); // $flow
        letter.Clear();
        MailMerge.AppendGreeting(letter, c.Reference);
        news.Send(letter.ToString()); // $noflow
    }

    public void Returned_builders(Customer c)
    {
        news.Send(MailMerge.Heading(c.Name, 2025).ToString()); // $flow
        news.Send(MailMerge.Heading("News", 2025).Append(c.Reference).ToString()); // $noflow
        news.Send(MailMerge.Heading("News", c.Age).ToString()); // $flow
    }

    public void Formats(Customer c)
    {
        news.Send(MailMerge.Fill("{0} {1}", c.Reference, c.Email)); // $flow
        news.Send(MailMerge.Fill("{0} {1}", c.Reference, "x")); // $noflow
        news.Send(MailMerge.Fill("Order #", c.Id)); // $noflow
        news.Send(MailMerge.Fill("Age #", c.Age)); // $flow
    }

    public void Merged(Customer c)
    {
        news.Send(MailMerge.Merge("Dear [name]", new Dictionary<string, string> { ["name"] = c.Name })); // $flow
        news.Send(MailMerge.Merge("Dear [name]", new Dictionary<string, string> { ["name"] = "reader" })); // $noflow
    }

    public void Template_objects(Customer c)
    {
        var template = new MailTemplate("Dear {name}").With("code", c.Reference);
        news.Send(template.Render()); // $noflow
        template.With("name", c.Name);
        news.Send(template.Render()); // $flow
        news.Send(new MailTemplate("Dear {name}").With("name", "reader").Render()); // $noflow
        news.Send(new MailTemplate($"Dear {c.Name}").Render()); // $flow
    }
}
