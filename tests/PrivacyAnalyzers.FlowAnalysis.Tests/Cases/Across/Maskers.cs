// Helpers that mask, hash or cut what they are given, all of it or only some.
using System.Security.Cryptography;

static class Masking
{
    public static string Hidden(Customer c) => Privacy.Mask(c.Name);

    public static string HiddenText(string text) => text.Length == 0 ? "" : Privacy.Mask(text.Trim());

    public static string NameHidden(Customer c) => $"{Privacy.Mask(c.Name)} <{c.Email}>";

    public static (string Name, string Mail) Half(Customer c) => (Privacy.Mask(c.Name), c.Email);

    public static string Token(string text) => Privacy.Pseudonym(text).ToLowerInvariant();

    public static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static string HashIf(bool strict, string text)
    {
        if (strict)
            text = Privacy.Mask(text);
        return text;
    }

    public static string MaskedEither(bool strict, string text)
    {
        if (strict)
            return Privacy.Mask(text);
        return "(hidden)";
    }

    public static List<string> AllHidden(IEnumerable<string> texts)
    {
        var hidden = new List<string>();
        foreach (var text in texts)
            hidden.Add(Privacy.Mask(text));
        return hidden;
    }

    public static List<string> LateHidden(IEnumerable<string> texts)
    {
        var all = texts.ToList();
        for (var i = 0; i < all.Count; i++)
            Privacy.Mask(all[i]);
        return all;
    }

    public static void Hide(ref string text) => text = Privacy.Mask(text);

    [Anonymizes]
    public static string Decade(int age) => Round(age) + "s";

    private static int Round(int age) => age / 10 * 10;

    public static string RoundedOnly(int age) => Round(age) + "s";
}

class MaskedMailing(Newsletter news)
{
    public void Hidden(Customer c)
    {
        news.Send(Masking.Hidden(c)); // $noflow
        news.Send(Masking.HiddenText(c.Email)); // $noflow
        news.Send(Masking.NameHidden(c)); // $flow
        news.Send(Masking.Half(c).Name); // $noflow
        news.Send(Masking.Half(c).Mail); // $flow
    }

    public void Only_protected(Customer c)
    {
        news.Send(Masking.Token(c.Name)); // $flow
        news.Send(Masking.Hash(c.Email)); // $flow
        news.Send(Masking.Hash(c.Reference)); // $noflow
    }

    public void In_one_branch(Customer c, bool strict)
    {
        news.Send(Masking.HashIf(strict, c.Name)); // $flow
        news.Send(Masking.MaskedEither(strict, c.Name)); // $noflow
    }

    public void Lists(Customer c)
    {
        news.SendAll(Masking.AllHidden(c.Phones)); // $noflow
        news.SendAll(Masking.LateHidden(c.Phones)); // $flow
    }

    public void In_place(Customer c)
    {
        var name = c.Name;
        var mail = c.Email;
        Masking.Hide(ref name);
        news.Send(name); // $noflow
        news.Send(mail); // $flow
    }

    public void Numbers(Customer c)
    {
        news.Send(Masking.Decade(c.Age)); // $noflow
        news.Send(Masking.RoundedOnly(c.Age)); // $flow
    }
}

class AgeGroupJob
{
    [ProcessingActivity("Newsletter", "newsletter")]
    public void Run(Customer c)
    {
        Console.WriteLine(Masking.Decade(c.Age)); // $flow
        Console.WriteLine(Masking.Hash(c.NewsAddress)); // $noflow
    }
}
