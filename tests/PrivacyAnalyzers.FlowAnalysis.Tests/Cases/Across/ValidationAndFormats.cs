// Validators answer yes or no or say what is wrong; formatters hand their text back.
record ValidationResult(bool Ok, string Message);

static class Validator
{
    public static bool HasName(Customer c) => !string.IsNullOrWhiteSpace(c.Name) && c.Name.Contains(' ');

    public static bool LooksLikeMail(string text) => text.Contains('@') && text.IndexOf('.') > 0;

    public static ValidationResult Check(Customer c) => c.Name.Length > 80 ? new(false, "The name is too long") : new(true, "");

    public static ValidationResult CheckAddress(Customer c) =>
        c.Home.Street.Length < 3 ? new(false, $"'{c.Home.Street}' is no street") : new(true, c.Home.Country);

    public static string Require(string? value, string field) => string.IsNullOrEmpty(value) ? throw new ArgumentException($"{field} is missing") : value;

    public static List<string> Problems(Customer c)
    {
        var problems = new List<string>();
        if (c.Email == "")
            problems.Add("No mail address");
        if (c.Age < 18)
            problems.Add("Too young");
        return problems;
    }
}

static class Formatting
{
    public static string Initials(string name) => string.Concat(name.Split(' ').Where(p => p.Length > 0).Select(p => p[0]));

    public static string Money(decimal amount, string currency = "EUR") => $"{currency} {amount:0.00}";

    public static string Salutation(string name, bool formal) => formal ? "Dear " + name : "Hi";

    public static string Stars(string text) => new('*', text.Length);

    public static string Choose(bool first, string one, string two) => first ? one : two;
}

class FormMailing(Newsletter news)
{
    public void Answers(Customer c)
    {
        news.Send(Validator.HasName(c).ToString()); // $noflow
        if (Validator.LooksLikeMail(c.Email))
            news.Send("We can write to you"); // $noflow
        news.Send(Validator.Check(c).Message); // $noflow
        news.Send(Validator.CheckAddress(c).Message); // $flow
        news.Send(Validator.CheckAddress(c).Ok.ToString()); // $noflow
        news.SendAll(Validator.Problems(c)); // $noflow
    }

    public void Passed_through(Customer c)
    {
        news.Send(Validator.Require(c.Name, "name")); // $flow
        news.Send(Validator.Require(c.Reference, nameof(c.Name))); // $noflow
    }

    public void Formats(Customer c, Order order)
    {
        news.Send(Formatting.Initials(c.Name)); // $flow
        news.Send(Formatting.Initials(c.Reference)); // $noflow
        news.Send(Formatting.Money(order.Total)); // $noflow
        news.Send(Formatting.Money(c.Age)); // $flow
        news.Send(Formatting.Salutation(c.Name, formal: true)); // $flow
        news.Send(Formatting.Salutation(c.Reference, c.Name == "")); // $noflow
        news.Send(Formatting.Stars(c.Name)); // $noflow
    }

    public void Chosen_by_data_is_not_data(Customer c)
    {
        news.Send(Formatting.Choose(c.Age > 18, "adults", "youth")); // $noflow
        news.Send(Formatting.Choose(c.Id > 18, "Reader", c.Name)); // $flow
    }
}
