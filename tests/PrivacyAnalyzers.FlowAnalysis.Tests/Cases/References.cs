// Variables that stand for other variables: ref locals, returns, fields, in, out and pointers.
ref struct Window
{
    public ref string Current;
    public ReadOnlySpan<char> Text;
    public int Count;

    public Window(ref string current) => Current = ref current;
}

class References
{
    private string kept = "";
    private readonly string[] lines = new string[3];

    void Ref_locals(Customer c, Newsletter n, bool formal)
    {
        var first = "x";
        var second = "y";
        ref var target = ref formal ? ref first : ref second;
        target = c.Name;
        n.Send(first); // $flow
        n.Send(second); // $flow
        var third = "z";
        n.Send(third); // $noflow
    }

    void Rebound(Customer c, Newsletter n)
    {
        var first = "x";
        var other = "y";
        ref var target = ref first;
        target = c.Email;
        n.Send(first); // $flow
        target = ref other;
        n.Send(other.Length.ToString()); // $noflow
    }

    void Ref_elements(Customer c, Newsletter n)
    {
        var array = new string[2];
        ref var slot = ref array[0];
        n.SendAll(array); // $noflow
        slot = c.Name;
        n.SendAll(array); // $flow
        var untouched = new string[2];
        ref var other = ref untouched[0];
        other = c.Reference;
        n.SendAll(untouched); // $noflow
    }

    void Ref_members(Customer c, Newsletter n)
    {
        ref var mine = ref kept;
        mine = c.Name;
        n.Send(kept); // $flow
    }

    void Ref_members_stay_clean(Customer c, Newsletter n)
    {
        ref var mine = ref kept;
        mine = c.Reference;
        n.Send(kept); // $noflow
    }

    void Ref_readonly(Customer c, Newsletter n)
    {
        ref readonly var language = ref c.Language;
        n.Send(language!); // $flow
        var name = c.Name;
        ref readonly var seen = ref name;
        n.Send(seen); // $flow
        var plain = c.Reference;
        ref readonly var looked = ref plain;
        n.Send(looked); // $noflow
    }

    void Ref_fields(Customer c, Newsletter n)
    {
        var text = "x";
        var window = new Window(ref text);
        n.Send(window.Count.ToString()); // $noflow
        window.Current = c.Name;
        n.Send(window.Current); // $flow
        var view = new Window { Text = c.Name, Count = 3 };
        n.Send(view.Text.ToString()); // $flow
        n.Send(view.Count.ToString()); // $noflow
    }

    void Ref_arguments(Customer c, Newsletter n)
    {
        var text = c.Name;
        Shorten(ref text);
        n.Send(text); // $flow
        var clean = c.Reference;
        Shorten(ref clean);
        n.Send(clean); // $noflow
        Replace(ref clean, c.Email);
        n.Send(clean); // $flow
        Reset(out text);
        n.Send(text); // $noflow
        Read(in text);
        n.Send(text); // $noflow
        Set(out var found, c.Name);
        n.Send(found); // $flow
        Set(out var other, c.Reference);
        n.Send(other); // $noflow

        static void Shorten(ref string value) => value = value.Trim();
        static void Replace(ref string value, string with) => value = with;
        static void Reset(out string value) => value = "";
        static void Read(in string value) => Console.Write(value.Length);
        static void Set(out string value, string from) => value = from + "!";
    }

    void Ref_returns(Customer c, Newsletter n)
    {
        Slot(0) = c.Name;
        n.SendAll(lines); // $flow

        ref string Slot(int index) => ref lines[index];
    }

    void Out_of_the_library(Customer c, Newsletter n)
    {
        n.Send(DateTime.TryParse(c.Name, out var date) ? date.ToString("d") : "-"); // $flow
        if (int.TryParse(c.Name, out _))
            n.Send("number"); // $noflow
        if (Uri.TryCreate(c.Reference, UriKind.Absolute, out var uri))
            n.Send(uri.Host); // $noflow
        if (Uri.TryCreate("mailto:" + c.Email, UriKind.Absolute, out var mail))
            n.Send(mail.AbsoluteUri); // $flow
        var text = c.Name;
        var before = System.Threading.Interlocked.Exchange(ref text, "x");
        n.Send(before); // $flow
        var clean = "a";
        System.Threading.Interlocked.Exchange(ref clean, c.Email);
        n.Send(clean); // $flow
    }

    unsafe void Pointers(Customer c, Newsletter n)
    {
        fixed (char* start = c.Name)
        {
            n.Send(new string(start)); // $flow
            n.Send(start[0].ToString()); // $flow
            n.Send((*start).ToString()); // $flow
        }

        fixed (char* start = c.Reference)
            n.Send(new string(start)); // $noflow
        var age = c.Age;
        var pointer = &age;
        n.Send((*pointer).ToString()); // $flow
        var id = c.Id;
        var other = &id;
        n.Send((*other).ToString()); // $noflow
        *other = c.Age;
        n.Send(id.ToString()); // $flow
        var buffer = stackalloc char[4];
        n.Send(new string(buffer)); // $noflow
        buffer[0] = c.Name[0];
        n.Send(new string(buffer)); // $flow
    }
}
