using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using PrivacyAnalyzers.Package.Tests.Packing;

namespace PrivacyAnalyzers.Package.Tests.Documentation;

public sealed partial class ConfigurationTableTests
{
    private static readonly SortedSet<string> s_documented = [.. TableKey().Matches(File.ReadAllText(RepositoryFiles.ConfigurationPage)).Select(match => match.Groups["key"].Value)];

    private static readonly SortedSet<string> s_used = [.. Directory.GetFiles(Path.Combine(RepositoryFiles.PackageProject, "build"))
        .SelectMany(file => OwnProperty().Matches(File.ReadAllText(file)))
        .Select(match => match.Groups["name"].Value)];

    [Fact]
    public void Every_property_that_the_package_reads_is_in_the_table()
        => Assert.Empty(s_used.Except(s_documented));

    [Fact]
    public void Every_property_in_the_table_is_read_by_the_package()
        => Assert.Empty(s_documented.Where(key => key.StartsWith("Privacy", StringComparison.Ordinal)).Except(s_used));

    [Fact]
    public void Every_message_of_the_targets_is_explained()
    {
        var page = File.ReadAllText(RepositoryFiles.ConfigurationPage);
        var codes = Directory.GetFiles(Path.Combine(RepositoryFiles.PackageProject, "build"))
            .SelectMany(file => MessageCode().Matches(File.ReadAllText(file)))
            .Select(match => match.Groups["code"].Value);

        Assert.All(codes, code => Assert.Contains($"| {code} |", page, StringComparison.Ordinal));
    }

    [GeneratedRegex(@"\$\((?<name>Privacy\w+|CI|ContinuousIntegrationBuild)\)")]
    private static partial Regex OwnProperty();

    [GeneratedRegex("Code=\"(?<code>\\w+)\"")]
    private static partial Regex MessageCode();

    [GeneratedRegex(@"^\| `(?<key>[^`]+)`", RegexOptions.Multiline)]
    private static partial Regex TableKey();
}
