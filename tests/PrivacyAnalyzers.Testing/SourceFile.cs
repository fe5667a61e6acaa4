using System.Collections.Immutable;

namespace PrivacyAnalyzers.Testing;

/// <summary>A file of the test, with markup. A bare string gets the name <c>TestN.cs</c>; write a tuple to name it.</summary>
public sealed record SourceFile(string Path, string Content)
{
    internal const string Folder = "/0/";

    public static implicit operator SourceFile(string content) => new("", content);

    public static implicit operator SourceFile((string Path, string Content) file) => new(file.Path, file.Content);

    internal static ImmutableArray<SourceFile> Named(ImmutableArray<SourceFile> files, string extension) =>
        [.. files.Select((file, index) => file with { Path = Rooted(file.Path.Length == 0 ? $"Test{index}{extension}" : file.Path) })];

    private static string Rooted(string path) => path.StartsWith('/') ? path : Folder + path;
}
