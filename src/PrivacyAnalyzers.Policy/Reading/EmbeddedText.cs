namespace PrivacyAnalyzers.Policy.Reading;

/// <summary>Data that ships inside the assembly as lines of text. What follows a # is for who keeps the file.</summary>
internal static class EmbeddedText
{
    public static IEnumerable<string> Lines(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            var comment = line.IndexOf('#');
            var content = (comment < 0 ? line : line.Substring(0, comment)).Trim();
            if (content.Length > 0)
                yield return content;
        }
    }
}
