using System;
using System.Collections.Generic;
using System.IO;
using PrivacyAnalyzers.Package.Tests.Building;
using PrivacyAnalyzers.Package.Tests.Packing;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

/// <summary>Projects of one file each that refer to the package, in a folder of their own.</summary>
internal static class PlainConsumer
{
    public static string Write(string name, params IEnumerable<(string Name, string Frameworks, string Source)> projects)
    {
        var folder = Path.Combine(ScratchFolder.OfThisRun, name);
        ShopFiles.WriteFeed(folder, PackedPackages.OfThisRun.Feed, Path.Combine(ScratchFolder.OfThisRun, "packages"));
        foreach (var project in projects)
        {
            Directory.CreateDirectory(Path.Combine(folder, project.Name));
            File.WriteAllText(Path.Combine(folder, project.Name, "Code.cs"), project.Source);
            File.WriteAllText(Path.Combine(folder, project.Name, project.Name + ".csproj"), $"""
                <Project Sdk="Microsoft.NET.Sdk">
                  <PropertyGroup>
                    <{Property(project.Frameworks)}>{project.Frameworks}</{Property(project.Frameworks)}>
                    <LangVersion>latest</LangVersion>
                  </PropertyGroup>
                  <ItemGroup>
                    <PackageReference Include="PrivacyAnalyzers" Version="{PackedPackages.Version}" />
                  </ItemGroup>
                </Project>
                """);
        }

        return folder;
    }

    private static string Property(string frameworks) => frameworks.Contains(';', StringComparison.Ordinal) ? "TargetFrameworks" : "TargetFramework";

    public static BuildOutput Build(string folder, string project, params IEnumerable<string> arguments)
    {
        var run = DotnetCommand.Run(folder, ["build", project, .. arguments]);
        Assert.True(run.Succeeded, run.Output);
        return run;
    }
}
