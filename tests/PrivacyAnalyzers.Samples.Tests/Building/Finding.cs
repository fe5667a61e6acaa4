using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace PrivacyAnalyzers.Samples.Tests.Building;

/// <summary>One diagnostic as the compiler wrote it into its error log, Info included.</summary>
internal sealed record Finding(string File, int Line, int Column, string Level, string Id, string Message)
{
    public bool IsInPolicyFile => File.EndsWith("privacy-policy.json", StringComparison.Ordinal);

    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{File}({Line},{Column}): {Level} {Id}: {Message}");

    public static IReadOnlyList<Finding> ReadAll(string sarifFile, string sourceFolder)
    {
        using var log = JsonDocument.Parse(System.IO.File.ReadAllText(sarifFile));
        return
        [
            .. log.RootElement.GetProperty("runs").EnumerateArray()
                .SelectMany(run => run.GetProperty("results").EnumerateArray())
                .Select(result => Read(result, sourceFolder))
                .OrderBy(finding => finding.File, StringComparer.Ordinal)
                .ThenBy(finding => finding.Line)
                .ThenBy(finding => finding.Column)
                .ThenBy(finding => finding.Id, StringComparer.Ordinal)
                .ThenBy(finding => finding.Message, StringComparer.Ordinal),
        ];
    }

    private static Finding Read(JsonElement result, string sourceFolder)
    {
        var (file, line, column) = ReadPlace(result, sourceFolder);
        return new Finding(
            file,
            line,
            column,
            result.GetProperty("level").GetString() is "note" ? "info" : result.GetProperty("level").GetString()!,
            result.GetProperty("ruleId").GetString()!,
            result.GetProperty("message").GetProperty("text").GetString()!);
    }

    private static (string File, int Line, int Column) ReadPlace(JsonElement result, string sourceFolder)
    {
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
            return ("", 0, 0);
        var place = locations[0].GetProperty("physicalLocation");
        var path = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
        var region = place.GetProperty("region");
        return (
            Path.GetRelativePath(sourceFolder, path).Replace('\\', '/'),
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32());
    }
}
