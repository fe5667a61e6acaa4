// Streams, writers and readers that go through helpers.
using System.IO;
using System.IO.Compression;
using System.Text.Json;

static class Writing
{
    public static void Address(TextWriter target, Customer c)
    {
        target.WriteLine(c.Home.Street);
        target.WriteLine(c.Home.Country);
    }

    public static void Country(TextWriter target, Customer c) => target.WriteLine(c.Home.Country);

    public static async Task TextAsync(Stream target, string text)
    {
        await using var writer = new StreamWriter(target, leaveOpen: true);
        await writer.WriteAsync(text);
    }

    public static MemoryStream Packed(byte[] content)
    {
        var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
            zip.Write(content, 0, content.Length);
        packed.Position = 0;
        return packed;
    }

    public static string All(Stream source)
    {
        using var reader = new StreamReader(source);
        return reader.ReadToEnd();
    }

    public static IEnumerable<string> Lines(TextReader source)
    {
        while (source.ReadLine() is { } line)
            yield return line;
    }

    public static void Copy(Stream source, Stream target)
    {
        var buffer = new byte[1024];
        int read;
        while ((read = source.Read(buffer, 0, buffer.Length)) > 0)
            target.Write(buffer, 0, read);
    }

    public static void Json(Utf8JsonWriter writer, Customer c, bool personal)
    {
        writer.WriteStartObject();
        writer.WriteNumber("id", c.Id);
        if (personal)
            writer.WriteString("name", c.Name);
        writer.WriteEndObject();
    }
}

class StreamMailing(Newsletter news)
{
    public void Writers(Customer c)
    {
        using var country = new StringWriter();
        using var address = new StringWriter();
        Writing.Country(country, c);
        Writing.Address(address, c);
        news.Send(country.ToString()); // $noflow
        news.Send(address.ToString()); // $flow
    }

    public async Task Streams(Customer c)
    {
        var stream = new MemoryStream();
        await Writing.TextAsync(stream, c.Reference);
        news.Send(Writing.All(stream)); // $noflow
        await Writing.TextAsync(stream, c.Name);
        news.Send(Writing.All(stream)); // $flow
        news.Send(stream.Length.ToString()); // $noflow
    }

    public void Packed(Customer c)
    {
        news.SendObject(Writing.Packed(Encoding.UTF8.GetBytes(c.Email))); // $flow
        news.SendObject(Writing.Packed(Encoding.UTF8.GetBytes(c.Reference))); // $noflow
    }

    public void Copied(Customer c)
    {
        var target = new MemoryStream();
        Writing.Copy(new MemoryStream(Encoding.UTF8.GetBytes(c.Reference)), target);
        news.SendObject(target.ToArray()); // $noflow
        Writing.Copy(new MemoryStream(Encoding.UTF8.GetBytes(c.Name)), target);
        news.SendObject(target.ToArray()); // $flow
    }

    public void Lines(Customer c)
    {
        foreach (var line in Writing.Lines(new StringReader(c.Reference)))
            news.Send(line); // $noflow
        foreach (var line in Writing.Lines(new StringReader(c.Name)))
            news.Send(line); // $flow
    }

    public void Json(Customer c)
    {
        var buffer = new MemoryStream();
        using var writer = new Utf8JsonWriter(buffer);
        news.SendObject(buffer.ToArray()); // $noflow
        Writing.Json(writer, c, personal: c.Id > 3);
        news.SendObject(buffer.ToArray()); // $flow
    }
}
