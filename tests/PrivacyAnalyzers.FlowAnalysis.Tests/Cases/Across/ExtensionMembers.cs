// Extension blocks: methods, properties, static members, generic receivers.
static class Members
{
    extension(Customer customer)
    {
        public string Initials => customer.Name[..1];

        public string Label => "Customer " + customer.Reference;

        public string Greet(string word) => word + " " + customer.Name;

        public string Mention(string word) => word + " " + customer.Reference;

        public void Subscribe(Newsletter newsletter) => newsletter.Send(customer.Email); // $flow

        public static string Anonymous => "somebody";

        public static string Describe(Customer other) => other.Email;
    }

    extension(string text)
    {
        public string Loud => text.ToUpper() + "!";

        public string Width => text.Length.ToString();

        public void SendBy(Newsletter newsletter) => newsletter.Send(text);
    }

    extension(Letter letter)
    {
        public string Recipient
        {
            get => letter.To;
            set => letter.To = value;
        }

        public void Address(Customer customer) => letter.To = customer.Email;
    }

    extension<T>(IEnumerable<T> source)
    {
        public T Sample => source.First();

        public IEnumerable<T> Half() => source.Where((_, index) => index % 2 == 0);

        public int Size => source.Count();
    }
}

class MemberUser
{
    void Of_a_customer(Customer c, Newsletter n)
    {
        n.Send(c.Initials); // $flow
        n.Send(c.Label); // $noflow
        n.Send(c.Greet("Hi")); // $flow
        n.Send(c.Mention("Hi")); // $noflow
        n.Send(c.Mention(c.Name)); // $flow
        c.Subscribe(n); // $noflow
    }

    void Static_ones(Customer c, Newsletter n)
    {
        n.Send(Customer.Anonymous); // $noflow
        n.Send(Customer.Describe(c)); // $flow
    }

    void Of_a_text(Customer c, Newsletter n)
    {
        n.Send(c.Name.Loud); // $flow
        n.Send(c.Reference.Loud); // $noflow
        n.Send(c.Name.Width); // $noflow
        c.Name.SendBy(n); // $flow
        c.Reference.SendBy(n); // $noflow
    }

    void With_a_setter(Customer c, Newsletter n)
    {
        var letter = new Letter();
        letter.Recipient = c.Reference;
        n.SendLetter(letter); // $noflow
        letter.Recipient = c.Email;
        n.Send(letter.Recipient); // $flow
        n.Send(letter.Body); // $noflow
        var other = new Letter();
        other.Address(c);
        n.Send(other.Recipient); // $flow
    }

    void Of_any_sequence(Customer c, Newsletter n)
    {
        string[] codes = [c.Reference];
        n.Send(c.Phones.Sample); // $flow
        n.Send(codes.Sample); // $noflow
        n.SendAll(c.Phones.Half()); // $flow
        n.SendAll(codes.Half()); // $noflow
        n.SendObject(c.Phones.Size); // $noflow
    }
}
