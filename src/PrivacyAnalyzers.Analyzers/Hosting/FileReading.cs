using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Analyzers.Hosting;

/// <summary>Reads files of one kind, each once for as long as its text lives, however many analyzers ask for it.</summary>
public sealed class FileReading<T>
    where T : class
{
    private readonly Func<string, T> read;
    private readonly SourceTextValueProvider<T> ofText;

    public FileReading(Func<string, T> read)
    {
        this.read = read;
        ofText = new(text => read(text.ToString()));
    }

    /// <summary>Null when the file cannot be read at all.</summary>
    public T? Of(AdditionalText file, TextLookup<T> lookup, CancellationToken cancellation) =>
        file.GetText(cancellation) is not { } text ? null
        : lookup(text, ofText, out var known) ? known
        : read(text.ToString());
}
