using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Package.Tests.Building;
using PrivacyAnalyzers.Package.Tests.Packing;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

/// <summary>Projects that build into one folder, some with declarations and some without.</summary>
public sealed class SharedFolderTests
{
    private const string Person = "public sealed class Person { [PrivacyAnalyzers.PersonalData] public string Name { get; set; } = \"\"; }";

    [Fact]
    public void A_project_without_declarations_leaves_the_register_of_another_one_alone()
    {
        var folder = Consumer("one-output", ("Annotated", "net10.0", Person), ("Silent", "net10.0", "public sealed class Nothing;"));
        var shared = Path.Combine(folder, "out") + Path.DirectorySeparatorChar;

        Build(folder, "Annotated", $"-p:OutDir={shared}");
        Build(folder, "Silent", $"-p:OutDir={shared}");

        Assert.Equal(["processing-register.json", "processing-register.md"], Registers(shared));
    }

    [Fact]
    public void In_a_folder_of_ones_choice_every_project_and_framework_has_files_of_its_own()
    {
        var folder = Consumer("one-folder", ("First", "net10.0", Person), ("Second", "net10.0;netstandard2.0", Person));
        var shared = Path.Combine(folder, "registers");

        Build(folder, "First", $"-p:PrivacyRegisterOutputPath={shared}", "-p:PrivacyRegisterFormats=json");
        Build(folder, "Second", $"-p:PrivacyRegisterOutputPath={shared}", "-p:PrivacyRegisterFormats=json");

        Assert.Equal(
            ["First.processing-register.json", "Second.net10.0.processing-register.json", "Second.netstandard2.0.processing-register.json"],
            Registers(shared));
    }

    [Fact]
    public void Without_a_declaration_a_second_build_does_not_look_for_one_again()
    {
        var folder = Consumer("silent", ("Silent", "net10.0", "public sealed class Nothing;"));

        Build(folder, "Silent");
        var again = Build(folder, "Silent", "-v:d");

        Assert.Contains("Skipping target \"WritePrivacyRegister\"", again.Text, StringComparison.Ordinal);
    }

    private static string Consumer(string name, params IEnumerable<(string Name, string Frameworks, string Source)> projects)
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

    private static BuildOutput Build(string folder, string project, params IEnumerable<string> arguments)
    {
        var run = DotnetCommand.Run(folder, ["build", project, .. arguments]);
        Assert.True(run.Succeeded, run.Output);
        return run;
    }

    private static IEnumerable<string> Registers(string folder)
        => Directory.GetFiles(folder, "*processing-register.*").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
}
