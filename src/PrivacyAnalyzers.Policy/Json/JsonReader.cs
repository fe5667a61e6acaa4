using System;
using PrivacyAnalyzers.Policy.Json.Reading;

namespace PrivacyAnalyzers.Policy.Json;

/// <summary>
/// Reads JSON with comments and trailing commas, keeping positions. A broken document is read as far as it makes sense and all
/// its problems come out at once; it never throws, needs no stack and takes time in proportion to the text.
/// </summary>
public static class JsonReader
{
    public static JsonReadResult Read(string text, JsonReaderOptions? options = null)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));

        options ??= JsonReaderOptions.Default;
        var lines = new LineCursor(text);
        var problems = new ProblemList(options.MaxProblems);
        if (text.Length > options.MaxLength)
        {
            problems.Add(JsonProblemKind.TextTooLong, lines.SpanTo(0, default, 0));
            return new JsonReadResult(null, problems.InTextOrder());
        }

        var root = new JsonParser(new JsonScanner(text, lines, problems), problems, options.MaxDepth).Read();
        return new JsonReadResult(root, problems.InTextOrder());
    }
}
