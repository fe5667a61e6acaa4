// Methods, operators, properties and results that take the personal out of data, or only hide it.
using System.Security.Cryptography;

interface IMasking
{
    [Anonymizes]
    string Hide(string text);
}

class Masking : IMasking
{
    public string Hide(string text) => "*";

    [Anonymizes]
    public virtual int Round(int number) => number / 10;

    [return: Pseudonymizes]
    public string Token(string text) => text;

    [Anonymizes]
    public Task<string> HideAsync(string text) => Task.FromResult("*");

    [Anonymizes]
    public static T Drop<T>(T value) => default!;
}

class RoughMasking : Masking
{
    public override int Round(int number) => number / 100;
}

static class MaskingExtensions
{
    [Anonymizes]
    public static string Masked(this string text) => "*";

    [Anonymizes]
    public static IEnumerable<string> AllMasked(this IEnumerable<string> texts) => [];
}

class Sanitised
{
    void Results(Customer c, Newsletter n, Masking m, IMasking i, RoughMasking r)
    {
        n.Send(m.Hide(c.Name)); // $noflow
        n.Send(i.Hide(c.Name)); // $noflow
        n.Send(r.Round(c.Age).ToString()); // $noflow
        n.Send(m.Token(c.Name)); // $flow
        n.Send(m.Token(c.Reference)); // $noflow
        n.Send(c.Name.Masked()); // $noflow
        n.Send(c.Name.Masked() + c.Email); // $flow
        n.Send(MaskingExtensions.Masked(c.Name)); // $noflow
        n.SendAll(c.Phones.AllMasked()); // $noflow
        n.SendAll(c.Phones.Select(p => p.Masked())); // $noflow
        n.SendAll(c.Phones.Select(p => p.Masked() + p)); // $flow
        n.SendAll(c.Phones.Select(m.Hide)); // $noflow
        n.SendAll(c.Phones.Select(m.Token)); // $flow
        n.Send(Masking.Drop(c.Name)); // $noflow
        n.Send(Masking.Drop((c.Name, 1)).Item1); // $noflow
        n.Send(c?.Name.Masked() ?? ""); // $noflow
        n.Send($"{c!.Name.Masked()} {c.Reference}"); // $noflow
    }

    async Task Awaited(Customer c, Newsletter n, Masking m)
    {
        n.Send(await m.HideAsync(c.Name)); // $noflow
        n.Send(await m.HideAsync(c.Name) + c.Name); // $flow
    }

    void Only_what_went_through(Customer c, Newsletter n, Masking m)
    {
        var name = c.Name;
        var masked = m.Hide(name);
        n.Send(masked); // $noflow
        n.Send(name); // $flow
        name = m.Hide(name);
        n.Send(name); // $noflow
        var letter = new Letter { To = c.Email, Body = c.Name };
        letter.Body = m.Hide(letter.Body);
        n.Send(letter.Body); // $noflow
        n.SendLetter(letter); // $flow
        letter.To = letter.To.Masked();
        n.SendLetter(letter); // $noflow
        var either = c.Id > 3 ? m.Hide(c.Name) : c.Name;
        n.Send(either); // $flow
    }

    void Local_functions(Customer c, Newsletter n)
    {
        n.Send(Hide(c.Name)); // $noflow
        n.Send(Keep(c.Name)); // $flow

        [Anonymizes]
        string Hide(string text) => text;
        string Keep(string text) => text;
    }

    void Protection_is_not_anonymity(Customer c, Newsletter n)
    {
        n.Send(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(c.Email)))); // $flow
        n.Send(Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(c.Reference)))); // $noflow
    }
}
