// What counts as reading inside an activity, and what only touches.
class ReadForm
{
    [PersonalData("name"), Purpose("billing")]
    public string Name { get; set; } = "";

    [PersonalData("photo"), Purpose("billing")]
    public byte[] Photo { get; set; } = [];

    [PersonalData("age"), Purpose("billing")]
    public int? Age { get; set; }

    [PersonalData("birth-date"), Purpose("billing")]
    public DateTime? Birth { get; set; }

    [PersonalData("interests"), Purpose("billing")]
    public HashSet<string> Interests { get; set; } = [];

    [PersonalData("address"), Purpose("billing")]
    public Dictionary<string, string> Places { get; } = [];

    [PersonalData("note"), Purpose("billing")]
    public string? this[string key] => null;

    [return: PersonalData("score"), Purpose("billing")]
    public int Score() => 3;

    public ReadForm? Parent { get; set; }
}

[ProcessingActivity("Newsletter", "newsletter")]
class ActivityReads
{
    void Null_checks(ReadForm f, ReadForm? other)
    {
        if (f.Name is null) // $noflow
            return;
        if (null != f.Name) // $noflow
            return;
        if (f.Photo == default) // $noflow
            return;
        if (f.Age.HasValue || f.Birth is null) // $noflow
            return;
        if (f.Age is null or { }) // $noflow
            return;
        if (other?.Parent?.Name is null) // $noflow
            return;
        if (ReferenceEquals(f.Name, null)) // $noflow
            return;
        if (f.Name is { }) // $noflow
            return;
        if (string.IsNullOrEmpty(f.Name) && f.Photo is not []) // $noflow
            return;
        if (f.Name == "" || f.Name.Equals("x")) // $flow
            return;
        if (f.Age is 3) // $flow
            return;
        if (f.Birth > DateTime.Today) // $flow
            return;
        if (object.Equals(f.Name, "x")) // $flow
            return;
        if (ReferenceEquals(f.Name, other?.Name)) // $flow
            return;
    }

    void Counts(ReadForm f)
    {
        _ = f.Name.Length; // $noflow
        _ = f.Photo.Length; // $noflow
        _ = f.Photo.LongLength; // $noflow
        _ = f.Interests.Count; // $noflow
        _ = f.Interests.Count(); // $noflow
        _ = f.Interests.Any(); // $noflow
        _ = f.Places.Keys.Count; // $noflow
        _ = f.Interests.Count(i => i != ""); // $flow
        _ = f.Interests.Contains("x"); // $flow
        _ = f.Places.ContainsKey("x"); // $flow
        _ = f.Interests.Any(i => i == "x"); // $flow
        _ = f.Name.IndexOf('x'); // $flow
    }

    void Names(ReadForm f)
    {
        _ = nameof(f.Name); // $noflow
        _ = nameof(ReadForm.Photo); // $noflow
        _ = typeof(ReadForm); // $noflow
    }

    void Targets(ReadForm f, ReadForm? maybe)
    {
        f.Name = "x"; // $noflow
        f.Age = null; // $noflow
        maybe?.Name = "x"; // $noflow
        (f.Name, f.Age) = ("x", 3); // $noflow
        _ = new ReadForm { Name = "x", Photo = [], Places = { ["a"] = "b" } }; // $noflow
        f.Interests.Add("x"); // $noflow
        f.Places["x"] = "y"; // $noflow
        f.Photo[0] = 3; // $noflow
        f.Name += "x"; // $flow
        f.Age++; // $flow
        f.Age += 3; // $flow
        f.Name = f.Name.Trim(); // $flow
        f.Parent!.Name = f.Name; // $flow
    }

    void Out_and_ref(ReadForm f, string text)
    {
        Fill(out text); // $noflow
        Take(f.Name); // $flow
        _ = int.TryParse(f.Name, out var number); // $flow
    }

    void Handed_on(ReadForm f)
    {
        TakeForm(f); // $noflow
        TakeForm(f.Parent!); // $noflow
        Take(f.Name); // $flow
        Func<string> later = () => f.Name; // $flow
        Func<ReadForm, string> of = x => x.Name; // $flow
        Func<ReadForm, ReadForm?> parent = x => x.Parent; // $noflow
        Func<int> score = f.Score; // $flow
        Action<string> take = Take; // $noflow
    }

    string? Returned(ReadForm f, bool first)
    {
        if (first)
            return f.Name; // $flow
        return f.Parent?.Name; // $flow
    }

    ReadForm Whole(ReadForm f) => f; // $noflow

    void Members(ReadForm f)
    {
        _ = f["x"]; // $flow
        _ = f.Score(); // $flow
        _ = f.Parent; // $noflow
        var (name, age) = (f.Name, f.Age); // $flow
        foreach (var interest in f.Interests) // $flow
            Take(interest);
        var copy = f.Photo; // $flow
        _ = $"{f.Name}"; // $flow
        _ = f.Places.TryGetValue("x", out var place); // $flow
        _ = f is { Interests.Count: > 3 }; // $noflow
        _ = f is { Interests: not null, Name: not "" }; // $noflow
        _ = f is { Parent.Name: "x" }; // $flow
        _ = f.Name is var same; // $flow
        using var stream = new System.IO.MemoryStream(f.Photo); // $flow
        lock (f.Interests) // $noflow
        {
        }
    }

    void Coalesced(ReadForm f)
    {
        f.Name ??= "x"; // $noflow
        _ = f.Name ?? "x"; // $flow
        _ = f.Age ?? 3; // $flow
        var name = f.Name ??= "x"; // $flow
    }

    static void Fill(out string text) => text = "x";

    static void Take(string text) { }

    static void TakeForm(ReadForm form) { }
}
