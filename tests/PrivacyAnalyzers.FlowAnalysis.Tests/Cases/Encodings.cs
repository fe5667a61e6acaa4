// Personal data in other clothes: bytes, base64, hex, escaped, matched, hashed, in addresses.
using System.Buffers.Text;
using System.IO.Compression;
using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

partial class Encodings
{
    private static readonly Regex Words = new(@"\w+");

    void Bytes(Customer c, Newsletter n)
    {
        var bytes = Encoding.UTF8.GetBytes(c.Name);
        n.SendObject(bytes); // $flow
        n.Send(Encoding.ASCII.GetString(bytes, 0, 3)); // $flow
        n.Send(Convert.ToHexString(bytes)); // $flow
        n.Send(BitConverter.ToString(bytes)); // $flow
        n.Send(Convert.ToBase64String(bytes)); // $flow
        n.Send(Base64Url.EncodeToString(bytes)); // $flow
        n.Send(Encoding.UTF8.GetString(Convert.FromBase64String(Convert.ToBase64String(bytes)))); // $flow
        n.Send(bytes.Length.ToString()); // $noflow
        n.Send(Encoding.UTF8.GetByteCount(c.Name).ToString()); // $noflow
        var target = new byte[20];
        Encoding.UTF8.GetBytes(c.Email, 0, 3, target, 0);
        n.SendObject(target); // $flow
        var other = new byte[20];
        Encoding.UTF8.GetBytes(c.Reference, 0, 3, other, 0);
        n.SendObject(other); // $noflow
        Span<byte> span = stackalloc byte[20];
        var used = Encoding.UTF8.GetBytes(c.Name, span);
        n.Send(Encoding.UTF8.GetString(span[..used])); // $flow
        n.SendObject(BitConverter.GetBytes(c.Age)); // $flow
        n.SendObject(BitConverter.GetBytes(c.Id)); // $noflow
        var block = new byte[4];
        Buffer.BlockCopy(bytes, 0, block, 0, 4);
        n.SendObject(block); // $flow
        n.SendObject(SHA256.HashData(bytes)); // $flow
        n.SendObject(SHA256.HashData(other)); // $noflow
    }

    void Converted(Customer c, Newsletter n)
    {
        n.Send(Convert.ToString(c.Age)); // $flow
        n.Send(Convert.ToString((object)c.Name)!); // $flow
        n.SendObject(Convert.ToInt32(c.Name)); // $flow
        n.SendObject(Convert.ToInt32(c.Reference)); // $noflow
        n.SendObject(Convert.ChangeType(c.Age, typeof(string))); // $flow
        n.SendObject(Convert.ToBoolean(c.Id)); // $noflow
    }

    void Escaped(Customer c, Newsletter n)
    {
        n.Send(WebUtility.HtmlEncode(c.Name)); // $flow
        n.Send(WebUtility.UrlEncode(c.Reference)); // $noflow
        n.Send(Uri.EscapeDataString(c.Email)); // $flow
        n.Send(Uri.EscapeDataString(c.Reference)); // $noflow
        n.Send(Regex.Escape(c.Name)); // $flow
    }

    void Addresses(Customer c, Newsletter n)
    {
        var uri = new Uri($"https://shop.example/customers?mail={c.Email}");
        n.Send(uri.ToString()); // $flow
        n.Send(uri.Query); // $flow
        n.Send(uri.AbsoluteUri); // $flow
        var plain = new Uri("https://shop.example/" + c.Reference);
        n.Send(plain.AbsoluteUri); // $noflow
        var builder = new UriBuilder("https", "shop.example") { Path = c.Reference };
        n.Send(builder.ToString()); // $noflow
        builder.Query = "name=" + c.Name;
        n.Send(builder.Query); // $flow
        n.Send(builder.Uri.AbsoluteUri); // $flow
        n.Send(builder.Path); // $noflow
        n.Send(new Uri(plain, c.Name).AbsoluteUri); // $flow
        n.Send(new System.Net.Mail.MailAddress(c.Email).Host); // $flow
        n.Send(new System.Net.Mail.MailAddress("x@y.z", c.Reference).DisplayName); // $noflow
    }

    void Matched(Customer c, Newsletter n)
    {
        n.Send(Regex.Replace(c.Name, "a", "b")); // $flow
        n.Send(Regex.Replace(c.Reference, "a", c.Name)); // $flow
        n.Send(Regex.Replace(c.Reference, "a", "b")); // $noflow
        var match = Words.Match(c.Name);
        n.Send(match.Value); // $flow
        n.Send(match.Groups[1].Value); // $flow
        n.Send(match.Groups["first"].Value); // $flow
        n.Send(match.Success.ToString()); // $noflow
        n.Send(Regex.IsMatch(c.Name, "a").ToString()); // $noflow
        foreach (Match found in Words.Matches(c.Name))
            n.Send(found.Value); // $flow
        foreach (Match found in Words.Matches(c.Reference))
            n.Send(found.Value); // $noflow
        n.SendAll(Words.Matches(c.Name).Select(m => m.Value)); // $flow
        n.SendAll(Regex.Split(c.Name, " ")); // $flow
        n.Send(Words.Replace(c.Name, m => m.Value.ToUpper())); // $flow
        n.Send(Words.Replace(c.Reference, m => c.Name)); // $flow
        n.Send(Words.Replace(c.Reference, m => m.Value.ToUpper())); // $noflow
        n.Send(Words.Matches(c.Name).Count.ToString()); // $noflow
        n.Send(Words.Count(c.Name).ToString()); // $noflow
    }
}
