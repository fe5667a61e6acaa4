// Nested types: private helpers, views on the outer object, activities whose nested types are neutral.
class Archive
{
    private readonly List<Entry> entries = [];

    public void Add(Customer customer) => entries.Add(new Entry(customer.Reference) { Owner = customer.Name });

    public Cursor Start() => new(this);

    public static Settings Defaults(Customer customer) => new() { Region = customer.Home.Country, Contact = new Settings.Person { Mail = customer.Email } };

    private class Entry(string code)
    {
        public string Code => code;

        public string Owner { get; set; } = "";
    }

    public class Cursor(Archive archive)
    {
        private int index = -1;

        public bool Next() => ++index < archive.entries.Count;

        public string Owner => archive.entries[index].Owner;

        public string Code => archive.entries[index].Code;
    }

    public class Settings
    {
        public string Region { get; set; } = "";

        public Person Contact { get; set; } = new();

        public struct Person
        {
            public string Mail { get; set; }

            public string Desk { get; set; }
        }
    }

    public static class Format
    {
        public static string Line(Customer customer) => Inner.Name(customer);

        public static string Number(Customer customer) => Inner.Code(customer);

        private static class Inner
        {
            public static string Name(Customer customer) => customer.Name;

            public static string Code(Customer customer) => customer.Reference;
        }
    }
}

[ProcessingActivity("Newsletter", "newsletter")]
class Weekly
{
    public string Compose(Customer customer) => "Dear " + Layout.Head(customer); // $flow

    public string Number(Customer customer) => "Nr " + Layout.Foot(customer); // $noflow

    public static class Layout
    {
        public static string Head(Customer customer) => customer.Name; // $noflow

        public static string Foot(Customer customer) => customer.Reference; // $noflow
    }
}

class NestedUser
{
    void Views(Customer c, Newsletter n)
    {
        var archive = new Archive();
        archive.Add(c);
        var cursor = archive.Start();
        while (cursor.Next())
        {
            n.Send(cursor.Code); // $noflow (reported)
            n.Send(cursor.Owner); // $flow
        }
    }

    void Empty_views(Customer c, Newsletter n)
    {
        var archive = new Archive();
        var cursor = archive.Start();
        n.Send(cursor.Next() ? cursor.Owner : "nobody"); // $noflow
        n.SendObject(archive.Start().Next()); // $noflow
    }

    void Parts(Customer c, Newsletter n)
    {
        var settings = Archive.Defaults(c);
        n.Send(settings.Region); // $noflow
        n.Send(settings.Contact.Desk); // $noflow
        n.Send(settings.Contact.Mail); // $flow
    }

    void Static_ones(Customer c, Newsletter n)
    {
        n.Send(Archive.Format.Line(c)); // $flow
        n.Send(Archive.Format.Number(c)); // $noflow
        n.Send(Weekly.Layout.Head(c)); // $flow
    }
}
