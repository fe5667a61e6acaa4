using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Package.Tests.Packing;

namespace PrivacyAnalyzers.Package.Tests.Enforcement;

public sealed partial class EnforcementConfigTests
{
    /// <summary>Says that a limit of the analysis was reached: nothing that the author of the code did wrong.</summary>
    private const string BudgetRule = "PRIV9010";

    private static readonly string s_config = File.ReadAllText(
        Path.Combine(RepositoryFiles.PackageProject, "config", "PrivacyAnalyzers.Error.globalconfig"));

    [Fact]
    public void Every_rule_that_warns_is_raised_to_an_error_and_no_other()
    {
        var warning = Descriptors().Where(IsConfigurable).GroupBy(descriptor => descriptor.Id)
            .Where(rule => rule.All(IsEnforced))
            .Select(rule => rule.Key)
            .Order(StringComparer.Ordinal);

        Assert.Equal(warning, Severity().Matches(s_config).Select(match => match.Groups["id"].Value));
    }

    [Fact]
    public void Every_severity_in_the_config_is_error()
        => Assert.All(Severity().Matches(s_config), match => Assert.Equal("error", match.Groups["severity"].Value));

    [Fact]
    public void The_config_gives_way_to_every_other_global_config()
    {
        Assert.Contains("\nis_global = true\n", s_config, StringComparison.Ordinal);
        Assert.Contains("\nglobal_level = -1\n", s_config, StringComparison.Ordinal);
    }

    private static bool IsEnforced(DiagnosticDescriptor descriptor)
        => descriptor is { DefaultSeverity: DiagnosticSeverity.Warning, IsEnabledByDefault: true }
            && descriptor.Id != BudgetRule;

    /// <summary>No config reaches open points and carriers: they stay information whatever a rule of the same id is raised to.</summary>
    private static bool IsConfigurable(DiagnosticDescriptor descriptor)
        => !descriptor.CustomTags.Contains(WellKnownDiagnosticTags.NotConfigurable);

    private static IEnumerable<DiagnosticDescriptor> Descriptors()
        => Assembly.Load("PrivacyAnalyzers.Analyzers").GetTypes()
            .Where(type => !type.IsAbstract && typeof(DiagnosticAnalyzer).IsAssignableFrom(type))
            .Select(type => (DiagnosticAnalyzer)Activator.CreateInstance(type)!)
            .SelectMany(analyzer => analyzer.SupportedDiagnostics);

    [GeneratedRegex(@"^dotnet_diagnostic\.(?<id>\w+)\.severity = (?<severity>\w+)$", RegexOptions.Multiline)]
    private static partial Regex Severity();
}
