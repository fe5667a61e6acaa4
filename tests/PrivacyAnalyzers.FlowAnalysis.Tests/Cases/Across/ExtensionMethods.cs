// Extension methods of own code, on customers, texts and sequences.
static class CustomerExtensions
{
    public static string DisplayName(this Customer customer) => customer.Name.ToUpper();

    public static string DisplayCode(this Customer customer) => "#" + customer.Reference;

    public static string Quoted(this string text) => '"' + text + '"';

    public static string Replaced(this string text, string with) => with;

    public static IEnumerable<string> Names(this IEnumerable<Customer> customers) => customers.Select(customer => customer.Name);

    public static IEnumerable<string> Codes(this IEnumerable<Customer> customers) => customers.Select(customer => customer.Reference);

    public static IEnumerable<T> Every<T>(this IEnumerable<T> source, int step) => source.Where((_, index) => index % step == 0);

    public static TResult Pipe<T, TResult>(this T value, Func<T, TResult> next) => next(value);

    public static Letter AddressedTo(this Letter letter, Customer customer)
    {
        letter.To = customer.Email;
        return letter;
    }

    public static void Into(this string text, StringBuilder builder) => builder.Append(text);

    public static void MailVia(this string text, Newsletter newsletter) => newsletter.Send(text);

    public static void Log(this string text) => Console.WriteLine(text);

    public static bool HasName(this Customer customer) => customer.Name.Length > 0;
}

class ExtensionUser
{
    void On_customers(Customer c, Newsletter n)
    {
        n.Send(c.DisplayName()); // $flow
        n.Send(c.DisplayCode()); // $noflow
        n.Send(c.DisplayCode().Quoted()); // $noflow
        n.Send(CustomerExtensions.DisplayName(c)); // $flow
        n.Send(c.HasName() ? "named" : "nameless"); // $noflow
    }

    void On_texts(Customer c, Newsletter n)
    {
        n.Send(c.Name.Quoted()); // $flow
        n.Send(c.Name.Replaced("x")); // $noflow
        n.Send("x".Replaced(c.Name)); // $flow
        c.Name.MailVia(n); // $flow
        c.Reference.MailVia(n); // $noflow
        c.Name.Log(); // $noflow
    }

    void On_sequences(List<Customer> all, Newsletter n)
    {
        n.SendAll(all.Names()); // $flow
        n.SendAll(all.Codes()); // $noflow
        n.SendAll(all.Every(3).Names()); // $flow
        n.SendAll(all.Every(3).Codes().Every(3)); // $noflow
        foreach (var name in all.Names())
            name.MailVia(n); // $flow
    }

    void That_change_their_receiver(Customer c, Newsletter n)
    {
        var letter = new Letter();
        n.SendLetter(letter); // $noflow
        n.SendLetter(letter.AddressedTo(c)); // $flow
        n.Send(letter.Body); // $noflow
        n.Send(letter.To); // $flow
    }

    void That_change_an_argument(Customer c, Newsletter n)
    {
        var page = new StringBuilder();
        c.Reference.Into(page);
        n.Send(page.ToString()); // $noflow
        c.Name.Into(page);
        n.Send(page.ToString()); // $flow
    }

    void That_take_a_function(Customer c, Newsletter n)
    {
        n.Send(c.Pipe(x => x.Name)); // $flow
        n.Send(c.Pipe(x => x.Reference)); // $noflow
        n.Send(c.Name.Pipe(text => text.Quoted())); // $flow
        n.Send(c.Name.Pipe(text => "x")); // $noflow
    }
}
