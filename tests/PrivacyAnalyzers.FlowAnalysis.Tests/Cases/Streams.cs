// Readers, writers and streams.
using System.IO;
using System.Threading;

class Streams
{
    void Memory(Customer c, Newsletter n)
    {
        var stream = new MemoryStream();
        n.SendObject(stream.ToArray()); // $noflow
        stream.Write(Encoding.UTF8.GetBytes(c.Name));
        n.SendObject(stream.ToArray()); // $flow
        n.Send(stream.Length.ToString()); // $noflow
        var clean = new MemoryStream(Encoding.UTF8.GetBytes(c.Reference));
        n.Send(Encoding.UTF8.GetString(clean.ToArray())); // $noflow
        var filled = new MemoryStream(Encoding.UTF8.GetBytes(c.Email));
        n.Send(new StreamReader(filled).ReadToEnd()); // $flow
        var buffer = new byte[10];
        filled.Read(buffer, 0, 10);
        n.SendObject(buffer); // $flow
        var target = new MemoryStream();
        filled.CopyTo(target);
        n.SendObject(target.ToArray()); // $flow
        var single = new MemoryStream();
        single.WriteByte((byte)c.Age);
        n.SendObject(single.GetBuffer()); // $flow
    }

    void Writers(Customer c, Newsletter n)
    {
        var stream = new MemoryStream();
        using (var writer = new StreamWriter(stream, leaveOpen: true))
        {
            writer.WriteLine(c.Reference);
            writer.Flush();
            n.SendObject(stream.ToArray()); // $noflow
            writer.Write("{0} {1}", c.Reference, c.Name);
        }

        n.SendObject(stream.ToArray()); // $flow
        var text = new StringWriter();
        text.WriteLine(c.Reference);
        n.Send(text.ToString()); // $noflow
        text.Write(c.Name);
        n.Send(text.GetStringBuilder().ToString()); // $flow
        var builder = new StringBuilder();
        var onto = new StringWriter(builder);
        onto.Write(c.Email);
        n.Send(builder.ToString()); // $flow
        var binary = new MemoryStream();
        new BinaryWriter(binary).Write(c.Name);
        n.SendObject(binary.ToArray()); // $flow
    }

    async Task Readers(Customer c, Newsletter n)
    {
        var reader = new StringReader(c.Name);
        n.Send(reader.ReadLine()!); // $flow
        n.Send(await reader.ReadToEndAsync()); // $flow
        string? line;
        while ((line = reader.ReadLine()) is not null)
            n.Send(line); // $flow
        var clean = new StringReader(c.Reference);
        while ((line = clean.ReadLine()) is not null)
            n.Send(line); // $noflow
        var chars = new char[10];
        new StringReader(c.Name).Read(chars, 0, 3);
        n.Send(new string(chars)); // $flow
        n.Send(await File.ReadAllTextAsync(c.Reference)); // $noflow
        var stream = new MemoryStream();
        await stream.WriteAsync(Encoding.UTF8.GetBytes(c.Name), CancellationToken.None);
        stream.Position = 0;
        using var read = new StreamReader(stream);
        n.Send(await read.ReadToEndAsync()); // $flow
        var memory = new byte[10];
        var used = await stream.ReadAsync(memory.AsMemory());
        n.SendObject(memory); // $flow
        n.SendObject(used); // $noflow
    }
}
