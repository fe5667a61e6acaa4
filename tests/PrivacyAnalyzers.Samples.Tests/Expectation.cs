using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Samples.Tests;

/// <summary>What a sample's source says at the end of a line: <c>// expect: PRIV2001</c>, or several ids with commas.</summary>
internal sealed record Expectation(string File, int Line, string Id)
{
    private static readonly Regex Comment = new(@"// expect: (?<ids>PRIV\d{4}(, PRIV\d{4})*)$", RegexOptions.CultureInvariant);

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{File}({Line}): {Id}");

    public static IReadOnlyList<Expectation> ReadAll(string folder) =>
    [
        .. from path in Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories)
           let file = Path.GetRelativePath(folder, path).Replace('\\', '/')
           from numbered in System.IO.File.ReadLines(path).Select((text, index) => (Text: text, Line: index + 1))
           from id in IdsIn(numbered.Text)
           orderby file, numbered.Line, id
           select new Expectation(file, numbered.Line, id),
    ];

    private static IEnumerable<string> IdsIn(string line) =>
        Comment.Match(line) is { Success: true } match ? match.Groups["ids"].Value.Split(", ") : [];
}
