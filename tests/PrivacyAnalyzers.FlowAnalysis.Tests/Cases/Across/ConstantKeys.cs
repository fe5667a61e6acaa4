// Values in a dictionary under keys that the code spells out.
class Settings
{
    private readonly Dictionary<string, string> values = [];

    public void Set(string key, string value) => values[key] = value;

    public string Get(string key) => values[key];
}

static class Fields
{
    public const string Name = "name";
    public const string Code = "code";

    public static Dictionary<string, string> Of(Customer c) => new() { [Name] = c.Name, [Code] = c.Reference };

    public static Dictionary<string, string> CodesOf(Customer c) => new() { [Code] = c.Reference };

    public static string Read(Dictionary<string, string> fields, string key) => fields.TryGetValue(key, out var value) ? value : key;
}

class KeyedMailing(Newsletter news)
{
    public void Read_under_its_key(Customer c)
    {
        var fields = Fields.Of(c);
        news.Send(fields[Fields.Name]); // $flow
        news.Send(Fields.Read(fields, Fields.Name)); // $flow
        news.Send(string.Join(",", fields.Keys)); // $noflow
    }

    public void Another_dictionary(Customer c)
    {
        var codes = Fields.CodesOf(c);
        news.Send(codes[Fields.Code]); // $noflow
        news.Send(Fields.Read(codes, Fields.Name)); // $noflow
    }

    public void Read_under_another_key(Customer c)
    {
        var fields = Fields.Of(c);
        news.Send(fields[Fields.Code]); // $noflow (reported)
    }

    public void Set_and_got(Customer c)
    {
        var settings = new Settings();
        settings.Set("name", c.Name);
        news.Send(settings.Get("name")); // $flow
        var others = new Settings();
        others.Set("name", c.Reference);
        news.Send(others.Get("name")); // $noflow
    }
}
