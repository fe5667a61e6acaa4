using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

/// <summary>Projects that build into one folder, some with declarations and some without.</summary>
public sealed class SharedFolderTests
{
    private const string Person = "public sealed class Person { [PrivacyAnalyzers.PersonalData] public string Name { get; set; } = \"\"; }";

    [Fact]
    public void A_project_without_declarations_leaves_the_register_of_another_one_alone()
    {
        var folder = PlainConsumer.Write("one-output", ("Annotated", "net10.0", Person), ("Silent", "net10.0", "public sealed class Nothing;"));
        var shared = Path.Combine(folder, "out") + Path.DirectorySeparatorChar;

        PlainConsumer.Build(folder, "Annotated", $"-p:OutDir={shared}");
        PlainConsumer.Build(folder, "Silent", $"-p:OutDir={shared}");

        Assert.Equal(["processing-register.json", "processing-register.md"], Registers(shared));
    }

    [Fact]
    public void In_a_folder_of_ones_choice_every_project_and_framework_has_files_of_its_own()
    {
        var folder = PlainConsumer.Write("one-folder", ("First", "net10.0", Person), ("Second", "net10.0;netstandard2.0", Person));
        var shared = Path.Combine(folder, "registers");

        PlainConsumer.Build(folder, "First", $"-p:PrivacyRegisterOutputPath={shared}", "-p:PrivacyRegisterFormats=json");
        PlainConsumer.Build(folder, "Second", $"-p:PrivacyRegisterOutputPath={shared}", "-p:PrivacyRegisterFormats=json");

        Assert.Equal(
            ["First.processing-register.json", "Second.net10.0.processing-register.json", "Second.netstandard2.0.processing-register.json"],
            Registers(shared));
    }

    [Fact]
    public void Without_a_declaration_a_second_build_does_not_look_for_one_again()
    {
        var folder = PlainConsumer.Write("silent", ("Silent", "net10.0", "public sealed class Nothing;"));

        PlainConsumer.Build(folder, "Silent");
        var again = PlainConsumer.Build(folder, "Silent", "-v:d");

        Assert.Contains("Skipping target \"WritePrivacyRegister\"", again.Text, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Registers(string folder)
        => Directory.GetFiles(folder, "*processing-register.*").Select(path => Path.GetFileName(path)!).Order(StringComparer.Ordinal);
}
