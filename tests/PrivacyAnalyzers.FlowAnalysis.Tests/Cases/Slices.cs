// Indices, ranges, spans, inline arrays and memory.
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

[InlineArray(4)]
struct FourTexts
{
    private string first;
}

class Names
{
    private readonly List<string> all = new();

    public int Count => all.Count;

    public string this[int index]
    {
        get => all[index];
        set => all[index] = value;
    }

    public Names Slice(int start, int length) => this;
}

class Slices
{
    void From_the_end(Customer c, Newsletter n)
    {
        n.Send(c.Phones[^1]); // $flow
        n.Send(c.Name[^3..]); // $flow
        n.Send(c.Name[1..^1].Trim()); // $flow
        n.Send(c.Reference[^3..]); // $noflow
        var parts = c.Name.Split(' ');
        var index = ^1;
        n.Send(parts[index]); // $flow
        var range = 0..2;
        n.SendAll(parts[range]); // $flow
        n.Send(parts.Length.ToString()); // $noflow
        n.Send(parts[c.Reference.Length..].Length.ToString()); // $noflow
        string[] clean = ["a", "b"];
        n.Send(clean[index]); // $noflow
        clean[^1] = c.Name;
        n.Send(clean[0]); // $flow
    }

    void Own_indexers(Customer c, Newsletter n)
    {
        var names = new Names();
        names[0] = c.Reference;
        n.Send(names[^1]); // $noflow
        names[0] = c.Name;
        n.Send(names[0]); // $flow
        n.Send(names[^1]); // $flow
        n.SendObject(names[1..]); // $flow
        n.Send(names.Count.ToString()); // $noflow
    }

    void Inline_arrays(Customer c, Newsletter n)
    {
        var texts = new FourTexts();
        texts[0] = c.Reference;
        n.Send(texts[0]); // $noflow
        texts[1] = c.Email;
        n.Send(texts[1]); // $flow
        Span<string> all = texts;
        n.Send(all[2]); // $flow
        foreach (var text in texts)
            n.Send(text); // $flow
        var other = new FourTexts();
        n.Send(other[1]); // $noflow
    }

    void Spans(Customer c, Newsletter n)
    {
        ReadOnlySpan<char> name = c.Name;
        n.Send(name.ToString()); // $flow
        n.Send(name[2..].ToString()); // $flow
        n.Send(new string(name.Slice(1, 2))); // $flow
        n.Send(name.Length.ToString()); // $noflow
        n.Send(name.IsEmpty.ToString()); // $noflow
        n.Send(name.SequenceEqual("Jan").ToString()); // $noflow
        ReadOnlySpan<char> reference = c.Reference;
        n.Send(reference.ToString()); // $noflow
        Span<char> buffer = stackalloc char[10];
        n.Send(buffer.ToString()); // $noflow
        name.CopyTo(buffer);
        n.Send(buffer.ToString()); // $flow
        Span<char> upper = new char[10];
        name.ToUpperInvariant(upper);
        n.Send(upper.ToString()); // $flow
        Span<char> digits = new char[10];
        c.Age.TryFormat(digits, out var used);
        n.Send(new string(digits[..used])); // $flow
        Span<int> numbers = stackalloc int[] { c.Age, c.Id };
        n.Send(numbers[0].ToString()); // $flow
        Span<int> ids = [c.Id, 2];
        n.Send(ids[0].ToString()); // $noflow
        foreach (var letter in name)
            n.SendObject(letter); // $flow
        foreach (var part in c.Name.AsSpan().Split(' '))
            n.Send(c.Reference[part]); // $noflow
    }

    void Memories(Customer c, Newsletter n)
    {
        Memory<string> memory = new[] { c.Name };
        n.Send(memory.Span[0]); // $flow
        ReadOnlyMemory<char> chars = c.Name.AsMemory(1);
        n.Send(chars.ToString()); // $flow
        n.Send(new string(chars.Span)); // $flow
        var clean = c.Reference.AsMemory();
        n.Send(new string(clean.Span)); // $noflow
        var segment = new ArraySegment<string>([c.Email], 0, 1);
        n.Send(segment[0]); // $flow
        var rented = ArrayPool<char>.Shared.Rent(10);
        n.Send(new string(rented)); // $noflow
        c.Name.CopyTo(0, rented, 0, 3);
        n.Send(new string(rented)); // $flow
        var target = new string[2];
        Array.Copy(new[] { c.Name }, target, 1);
        n.Send(target[0]); // $flow
        var fresh = new string[2];
        c.Phones.CopyTo(fresh);
        n.Send(fresh[0]); // $flow
        var writer = new ArrayBufferWriter<char>();
        writer.Write(c.Name);
        n.Send(new string(writer.WrittenSpan)); // $flow
        var filled = new string[2];
        Array.Fill(filled, c.Reference);
        n.Send(filled[0]); // $noflow
        Array.Fill(filled, c.Name);
        n.Send(filled[0]); // $flow
        Array.Clear(filled);
        n.Send(filled[0]); // $noflow
        var swapped = CollectionsMarshal.AsSpan(c.Phones);
        n.Send(swapped[0]); // $flow
    }
}
