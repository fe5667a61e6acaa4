using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace PrivacyAnalyzers.Package.Tests.Building;

/// <summary>A line of a build such as <c>Shop/Customer.cs(7,19): warning PRIV1001: ... [Shop.csproj]</c>.</summary>
internal sealed record BuildDiagnostic(string File, int Line, string Severity, string Id, string Message, string Project);

/// <summary>What a <c>dotnet</c> command printed and how it ended.</summary>
internal sealed partial record BuildOutput(string Command, int ExitCode, string Text)
{
    public bool Succeeded => ExitCode == 0;

    /// <summary>Everything somebody needs who reads of a failed test.</summary>
    public string Output => $"{Command} ended with {ExitCode}:\n{Text}";

    /// <summary>Every distinct diagnostic: the summary repeats them, and so does each target framework of a project.</summary>
    public IReadOnlyList<BuildDiagnostic> Diagnostics { get; } = [.. DiagnosticLine().Matches(Text).Select(Read).Distinct()];

    public IEnumerable<BuildDiagnostic> Findings => Diagnostics.Where(diagnostic => diagnostic.Id.StartsWith("PRIV", System.StringComparison.Ordinal));

    private static BuildDiagnostic Read(Match match)
        => new(
            Path.GetFileName(match.Groups["file"].Value),
            match.Groups["line"].Success ? int.Parse(match.Groups["line"].Value, CultureInfo.InvariantCulture) : 0,
            match.Groups["severity"].Value,
            match.Groups["id"].Value,
            match.Groups["message"].Value.Trim(),
            Path.GetFileNameWithoutExtension(match.Groups["project"].Value));

    [GeneratedRegex(@"^\s*(?<file>[^\r\n]*?)(?:\((?<line>\d+),\d+(?:,\d+,\d+)?\))?\s?: (?<severity>warning|error) (?<id>[A-Za-z]+\d+)?\s?: (?<message>[^\r\n]*?)(?: \[(?<project>[^\]\r\n]*?)(?:::[^\]\r\n]*)?\])?$", RegexOptions.Multiline)]
    private static partial Regex DiagnosticLine();
}
