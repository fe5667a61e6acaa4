using System.Security.Cryptography;
namespace Anonymisers;
public class P { [PersonalData("name"), Purpose("care")] public string Name { get; set; } = ""; [PersonalData("zip"), Purpose("care")] public string Zip { get; set; } = ""; [PersonalData("age"), Purpose("care")] public int Age { get; set; } }
public static class Hide
{
    [Anonymizes] public static string Region(string zip) => zip[..1];
    [Anonymizes] public static int Bucket(this int age) => age / 10 * 10;
    [Pseudonymizes] public static string Token(string name) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
    public static string PlainHash(string name) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
    public static string Initial(string name) => name.Substring(0, 1) + ".";
}
public class Research { [ProcessingActivity("Study", "research")] public void Add(string region, int age) { } [ProcessingActivity("Study", "research")] public void Note(string s) { } }
public interface IAnonymiser { [Anonymizes] string Clean(string s); }
public class Stars : IAnonymiser { public string Clean(string s) => new('*', s.Length); }
public class R(Research r, IAnonymiser a, Stars stars)
{
    public void Run(P p, List<P> all)
    {
        r.Add(Hide.Region(p.Zip), p.Age.Bucket()); // $noflow
        r.Add(p.Zip, 3); // $flow
        r.Add("x", p.Age); // $flow
        r.Note(Hide.Token(p.Name)); // $flow
        r.Note(Hide.PlainHash(p.Name)); // $flow
        r.Note(Hide.Initial(p.Name)); // $flow
        r.Note(a.Clean(p.Name)); // $noflow
        r.Note(stars.Clean(p.Name)); // $noflow
        foreach (var z in all.Select(x => Hide.Region(x.Zip))) r.Note(z); // $noflow
        foreach (var z in all.Select(x => x.Zip).Select(Hide.Region)) r.Note(z); // $noflow
        var rows = all.Select(x => (Region: Hide.Region(x.Zip), x.Age));
        foreach (var (region, age) in rows)
        {
            r.Note(region); // $noflow
            r.Note(age.ToString()); // $flow
        }
        Func<string, string> f = Hide.Region;
        r.Note(f(p.Zip)); // $noflow
        r.Note(p.Name == "x" ? "yes" : "no"); // $noflow
        r.Note(string.IsNullOrEmpty(p.Name) ? "empty" : "filled"); // $noflow
        r.Note(nameof(p.Name)); // $noflow
        r.Note(p.Name.Length.ToString()); // $noflow
        r.Note(p.Name.Contains('a').ToString()); // $noflow
        r.Note(int.Parse(p.Zip).ToString()); // $flow
    }
}
