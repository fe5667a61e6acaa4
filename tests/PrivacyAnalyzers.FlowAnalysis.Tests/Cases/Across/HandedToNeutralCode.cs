// What an activity hands to neutral code stays in the activity: what is read off it there is used there.
static class Describe
{
    public static string Name(Customer c) => c.Name;

    public static string Number(Customer c) => $"{c.Id}/{c.Reference}";

    public static void Log(Customer c) => Console.WriteLine(c.Email);

    public static void LogNews(Customer c) => Console.WriteLine(c.NewsAddress);

    public static int Size(Customer c) => c.Name.Length + c.Phones.Count;

    public static bool IsComplete(Customer c) => c.Name != null && c.Language is not null && !string.IsNullOrEmpty(c.Email);

    public static bool IsAdult(Customer c) => c.Age >= 18;

    public static string Deep(Order order) => Indirect(order.Buyer);

    public static string DeepNumber(Order order) => Number(order.Buyer);

    private static string Indirect(Customer c) => IsComplete(c) ? Name(c) : "";

    public static void Rename(Customer c, string name) => c.Name = name;

    public static void Both(Customer read, Customer counted) => Console.WriteLine(read.Email + counted.Name.Length);
}

[ProcessingActivity("Newsletter", "newsletter")]
class EditionJob
{
    public void Reads_in_the_helper(Customer c)
    {
        var name = Describe.Name(c); // $flow
        var number = Describe.Number(c); // $noflow
        Describe.Log(c); // $flow
        Describe.LogNews(c); // $noflow
    }

    public void Touches_only(Customer c)
    {
        if (Describe.Size(c) > 3) // $noflow
            return;
        if (Describe.IsComplete(c)) // $noflow
            return;
        if (Describe.IsAdult(c)) // $flow
            return;
        Describe.Rename(c, "Reader"); // $noflow
    }

    public void Reads_deeper(Order order)
    {
        var name = Describe.Deep(order); // $flow
        var number = Describe.DeepNumber(order); // $noflow
    }

    public void One_of_two(Customer first, Customer second)
    {
        Describe.Both(first, second); // $flow
        Describe.Both(new Customer(), second); // $flow
    }

    public void Lists(List<Customer> customers)
    {
        customers.ForEach(Describe.Log); // $flow
        customers.ForEach(Describe.LogNews); // $noflow
        var numbers = customers.ConvertAll(Describe.Number); // $noflow
        foreach (var c in customers)
            Console.WriteLine(Describe.Name(c)); // $flow
    }
}

class EditionDesk
{
    public void Neutral_code_may_read(Customer c)
    {
        Describe.Log(c); // $noflow
        Console.WriteLine(Describe.Deep(new Order { Buyer = c })); // $noflow
    }

    [ProcessingActivity("Invoicing", "billing")]
    public void Allowed_purpose(Customer c)
    {
        Describe.Log(c); // $noflow
        Console.WriteLine(Describe.Name(c)); // $noflow
    }

    [ProcessingActivity("Newsletter", "newsletter")]
    public void Other_purpose(Customer c) => Describe.Log(c); // $flow
}
