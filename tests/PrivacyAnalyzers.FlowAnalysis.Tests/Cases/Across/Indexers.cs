// Own indexers, over one store, several stores, and none.
class Form
{
    private readonly Dictionary<string, string> values = [];
    private readonly List<string> notes = [];

    public string this[string key]
    {
        get => values.TryGetValue(key, out var value) ? value : "";
        set => values[key] = value;
    }

    public string this[int index]
    {
        get => notes[index];
        set => notes.Insert(index, value);
    }

    public int this[string key, bool count] => values[key].Length;

    public string Names => string.Join(",", values.Keys);

    public int Count => values.Count + notes.Count;
}

class CustomerTable(List<Customer> customers)
{
    public Customer this[int id] => customers.First(customer => customer.Id == id);

    public string this[int id, string column] => column == "name" ? this[id].Name : this[id].Reference;

    public string this[Customer customer] => customer.Reference;
}

class Shout
{
    public string this[string text] => text.ToUpper();

    public string this[string text, string other] => other;
}

class MailSlot(Newsletter newsletter)
{
    public string this[string topic]
    {
        get => "";
        set => newsletter.Send(value);
    }
}

class FormUser
{
    void Stored(Customer c, Newsletter n)
    {
        var form = new Form { ["name"] = c.Name };
        n.Send(form["name"]); // $flow
        n.Send(form[0]); // $noflow
        n.SendObject(form["name", true]); // $noflow
        n.Send(form.Names); // $noflow
        n.SendObject(form.Count); // $noflow
    }

    void The_other_store(Customer c, Newsletter n)
    {
        var form = new Form();
        form[0] = c.Name;
        n.Send(form[0]); // $flow
        n.Send(form["name"]); // $noflow
        var other = new Form();
        n.Send(other[0]); // $noflow
    }

    void Keys(Customer c, Newsletter n)
    {
        var form = new Form();
        form[c.Email] = "yes";
        n.Send(form["x"]); // $noflow
        n.Send(form.Names); // $flow
    }

    void Read_by_the_indexer(CustomerTable table, Customer c, Newsletter n)
    {
        n.Send(table[3].Name); // $flow
        n.Send(table[3].Reference); // $noflow
        n.Send(table[3, "name"]); // $flow
        n.Send(table[c]); // $noflow
    }

    void Computed(Customer c, Newsletter n, Shout shout)
    {
        n.Send(shout[c.Name]); // $flow
        n.Send(shout[c.Reference]); // $noflow
        n.Send(shout[c.Name, "x"]); // $noflow
        n.Send(shout["x", c.Name]); // $flow
    }

    void Sent_by_the_setter(Customer c, MailSlot slot)
    {
        slot["news"] = c.Name; // $flow
        slot["news"] = c.NewsAddress; // $noflow
        slot[c.Name] = "hello"; // $noflow
    }
}
