using System;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Package.Tests.Building;
using PrivacyAnalyzers.Package.Tests.Packing;

namespace PrivacyAnalyzers.Package.Tests.Enforcement;

public sealed class EnforcementLevelTests
{
    public static TheoryData<string, string> Cases => new()
    {
        { "", "warn" },
        { "CI=true", "error" },
        { "CI=True;ContinuousIntegrationBuild=false", "error" },
        { "CI=1", "error" },
        { "CI=false", "warn" },
        { "ContinuousIntegrationBuild=true", "error" },
        { "PrivacyEnforcement=ci", "warn" },
        { "PrivacyEnforcement=CI;CI=true", "error" },
        { "PrivacyEnforcement=warn;CI=true", "warn" },
        { "PrivacyEnforcement=error", "error" },
        { "PrivacyEnforcement=Error;CI=false", "error" },
    };

    private static readonly Lazy<BuildOutput> s_levels = new(Evaluate);

    [Theory]
    [MemberData(nameof(Cases))]
    public void The_level_in_effect_follows_from_the_properties(string properties, string level)
        => Assert.Contains($"[{properties}] {level}\n", s_levels.Value.Text, StringComparison.Ordinal);

    /// <summary>All cases in one process: each is the same project with other global properties.</summary>
    private static BuildOutput Evaluate()
    {
        var cases = string.Concat(Cases.Select(item => (string)item[0]).Select(properties => $"""<Case Include="[{Escape(properties)}]" Properties="{properties}" />"""));
        var build = Path.Combine(RepositoryFiles.PackageProject, "build");
        var project = Path.Combine(ScratchFolder.OfThisRun, "levels.proj");
        File.WriteAllText(project, $"""
            <Project>
              <Import Project="{Path.Combine(build, "PrivacyAnalyzers.props")}" />
              <Import Project="{Path.Combine(build, "PrivacyAnalyzers.targets")}" />
              <ItemGroup>{cases}</ItemGroup>
              <Target Name="All">
                <MSBuild Projects="$(MSBuildProjectFullPath)" Targets="Show" Properties="Label=%(Case.Identity);%(Case.Properties)" />
              </Target>
              <Target Name="Show" DependsOnTargets="_PrivacyAnalyzersSettings">
                <Message Importance="high" Text="$(Label) $(PrivacyEnforcementInEffect)" />
              </Target>
            </Project>
            """);
        return DotnetCommand.Run(ScratchFolder.OfThisRun, ["msbuild", project, "-t:All", "-nologo", "-v:m"]);
    }

    private static string Escape(string properties)
        => properties.Replace("=", "%3D", StringComparison.Ordinal).Replace(";", "%3B", StringComparison.Ordinal);
}
