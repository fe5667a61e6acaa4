// Chains of helpers: the datum may be read at one end and used at the other.
static class Down
{
    public static void Level1(string text, string code, Newsletter n) => Level2(text, code, n);
    public static void Level2(string text, string code, Newsletter n) => Level3(text + "", code, n);
    public static void Level3(string text, string code, Newsletter n) => Level4(text, code, n);
    public static void Level4(string text, string code, Newsletter n) => Level5(code, text.Trim(), n);
    public static void Level5(string code, string text, Newsletter n) => Level6(text, code, n);
    public static void Level6(string text, string code, Newsletter n) => Level7(text, code, n);
    public static void Level7(string text, string code, Newsletter n) => Level8($"<p>{text}</p>", code, n);
    public static void Level8(string text, string code, Newsletter n) => Level9(text, code, n);
    public static void Level9(string text, string code, Newsletter n) => Level10(text, n);
    public static void Level10(string text, Newsletter n) => Level11(text, n);
    public static void Level11(string text, Newsletter n) => Level12(text, n);
    public static void Level12(string text, Newsletter n) => n.Send(text); // $noflow
}

static class Up
{
    public static string Level1(Customer c) => Level2(c);
    public static string Level2(Customer c) => "Dear " + Level3(c);
    public static string Level3(Customer c) => Level4(c) ?? "";
    public static string? Level4(Customer c) => Level5(c);
    public static string Level5(Customer c) => Level6(c).Trim();
    public static string Level6(Customer c) => Level7(c);
    public static string Level7(Customer c) => Level8(c, c.Orders);
    public static string Level8(Customer c, List<Order> orders) => orders.Count == 0 ? "" : Level9(orders[0]);
    public static string Level9(Order order) => Level10(order.Buyer);
    public static string Level10(Customer c) => Level11(c.Home);
    public static string Level11(Address address) => Level12(address);
    public static string Level12(Address address) => address.Street;

    public static string Country1(Customer c) => Country2(c.Home);
    public static string Country2(Address address) => Country3(address);
    public static string Country3(Address address) => address.Country;

    public static string Lost1(Customer c) => Lost2(Level1(c));
    public static string Lost2(string text) => Lost3(text, "n/a");
    public static string Lost3(string text, string other) => text.Length > 10 ? other : "short";
}

class Chains
{
    void From_twelve_calls_up(Customer c, Newsletter n)
    {
        n.Send(Up.Level1(c)); // $flow
        n.Send(Up.Level7(c)); // $flow
        n.Send(Up.Level11(c.Home)); // $flow
        n.Send(Up.Country1(c)); // $noflow
    }

    void To_twelve_calls_down(Customer c, Newsletter n)
    {
        Down.Level1(c.Name, "x", n); // $flow
        Down.Level1("x", c.Name, n); // $noflow
        Down.Level5(c.Name, c.Reference, n); // $noflow
        Down.Level5(c.Reference, c.Name, n); // $flow
    }

    void Lost_on_the_way(Customer c, Newsletter n)
    {
        n.Send(Up.Lost1(c)); // $noflow
        n.Send(Up.Lost2(c.Name)); // $noflow
        n.Send(Up.Lost3("x", c.Name)); // $flow
    }

    void Met_in_the_middle(Customer c, Newsletter n) => Middle(c, n); // $noflow

    void Middle(Customer c, Newsletter n)
    {
        var line = Up.Level4(c);
        var country = Up.Country1(c);
        Down.Level2(line ?? "", country, n); // $flow
        Down.Level2(country, line ?? "", n); // $noflow
    }

    void For_the_right_purpose(Customer c, Billing b, Newsletter n)
    {
        Bill(Up.Level1(c), b); // $noflow
        Bill(c.Name, b); // $noflow
        Down.Level9(c.NewsAddress, c.Name, n); // $noflow
        Down.Level9(c.Email, c.Name, n); // $flow
    }

    static void Bill(string text, Billing b) => BillNow(text, b);

    static void BillNow(string text, Billing b) => b.Invoice(text);
}
