// Texts whose parts go to a handler before they become a text, or to none at all.
using System.Globalization;
using System.Runtime.CompilerServices;

[InterpolatedStringHandler]
public readonly ref struct NoteHandler
{
    private readonly StringBuilder text;

    public NoteHandler(int literalLength, int formattedCount) => text = new StringBuilder(literalLength);

    public NoteHandler(int literalLength, int formattedCount, Notebook book, out bool isOpen)
    {
        text = new StringBuilder();
        isOpen = book.IsOpen;
    }

    public void AppendLiteral(string part) => text.Append(part);

    public void AppendFormatted<T>(T part) => text.Append(part);

    public void AppendFormatted<T>(T part, int alignment, string? format = null) => text.Append(part);
}

public class Notebook
{
    public bool IsOpen { get; set; }

    [ProcessingActivity("Newsletter", "newsletter")]
    public void Publish(NoteHandler note) { }

    [ProcessingActivity("Newsletter", "newsletter")]
    public void PublishOpen([InterpolatedStringHandlerArgument("")] NoteHandler note) { }

    public void Keep(NoteHandler note) { }
}

class InterpolatedHandlers
{
    private static readonly CompositeFormat Greeting = CompositeFormat.Parse("Dear {0}, {1}");

    void Own_handlers(Customer c, Notebook book)
    {
        book.Publish($"Dear {c.Name}"); // $flow
        book.Publish($"Dear {c.Reference}"); // $noflow
        book.Publish($"Dear {c.Reference,20:x} and {c.Email,-20}"); // $flow
        book.PublishOpen($"{c.Id}: {c.Name}"); // $flow
        book.PublishOpen($"{c.Id}: {c.Reference}"); // $noflow
        book.Keep($"Dear {c.Name}"); // $noflow
        book.Publish($"Phones: {c.Phones.Count}"); // $noflow
        book.Publish($"Dear {c.Reference}" + $", {c.Name}"); // $flow
        book.Publish($"Dear {c.Reference}" + $", {c.Id}"); // $noflow
    }

    void Formats(Customer c, Newsletter n)
    {
        n.Send($"{c.Age,5:N0}"); // $flow
        n.Send($"{c.Id,5:N0}"); // $noflow
        n.Send($"{(c.IsVip ? c.Name : "you")}"); // $flow
        n.Send($"{(c.Name == "" ? "sir" : "madam")}"); // $noflow
        n.Send($"a {$"b {c.Name}"} c"); // $flow
        n.Send(string.Create(CultureInfo.InvariantCulture, $"Dear {c.Name}")); // $flow
        n.Send(string.Create(CultureInfo.InvariantCulture, $"Dear {c.Reference}")); // $noflow
        n.Send(string.Format(CultureInfo.InvariantCulture, Greeting, c.Name, c.Reference)); // $flow
        n.Send(string.Format(CultureInfo.InvariantCulture, Greeting, c.Id, c.Reference)); // $noflow
        FormattableString lazy = $"Dear {c.Name}";
        n.Send(lazy.ToString(CultureInfo.InvariantCulture)); // $flow
        n.Send(FormattableString.Invariant($"Dear {c.Name}")); // $flow
        FormattableString plain = $"Dear {c.Reference}";
        n.Send(plain.ToString()); // $noflow
        IFormattable formattable = $"{c.Age}";
        n.Send(formattable.ToString(null, null)); // $flow
    }

    void Builders(Customer c, Newsletter n)
    {
        var first = new StringBuilder();
        first.Append($"Dear {c.Reference}").Append(CultureInfo.InvariantCulture, $"{c.Id}");
        n.Send(first.ToString()); // $noflow
        first.Append(CultureInfo.InvariantCulture, $"{c.Name}");
        n.Send(first.ToString()); // $flow
        var second = new StringBuilder();
        second.AppendLine($"{c.Age:00}");
        n.Send(second.ToString()); // $flow
        Span<char> buffer = stackalloc char[64];
        buffer.TryWrite($"Dear {c.Name}", out var written);
        n.Send(new string(buffer[..written])); // $flow
        Span<char> other = stackalloc char[64];
        other.TryWrite($"Dear {c.Reference}", out var length);
        n.Send(new string(other[..length])); // $noflow
        var handler = new DefaultInterpolatedStringHandler(4, 1);
        handler.AppendLiteral("Dear ");
        handler.AppendFormatted(c.Name);
        n.Send(handler.ToStringAndClear()); // $flow
    }
}
