using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

/// <summary>A small solution of somebody else's, written file by file.</summary>
internal static class ShopFiles
{
    public const string Mailing = """
        using PrivacyAnalyzers;
        using Shop.Domain;

        namespace Shop.App;

        public static class Mailing
        {
            [ProcessingActivity("Newsletter", Purposes.Newsletter)]
            public static string Compose(Customer customer)
            {
                var address = customer.Email;
                return "To: " + address;
            }
        }
        """;

    public const string Visitor = """
        using PrivacyAnalyzers;

        namespace Shop.App;

        [DataSubject(DataSubjects.User)]
        public sealed class Visitor
        {
            [PersonalData(DataCategories.EmailAddress)]
            public string Address { get; set; } = "";
        }
        """;

    public const string Tolerated = """
        using PrivacyAnalyzers;

        namespace Shop.App;

        [DataSubject(DataSubjects.User)]
        public sealed class Tolerated
        {
            [PersonalData(DataCategories.Name), Retention("P1Y", From = RetentionStarts.LastContact)]
            public string Nickname { get; set; } = "";

            [PersonalData(DataCategories.Name), Purpose(Purposes.ServiceProvision)]
            [Retention("a while", From = RetentionStarts.LastContact)]
            public string FullName { get; set; } = "";
        }
        """;

    private const string Version = Packing.PackedPackages.Version;

    private static readonly Dictionary<string, string> s_files = new()
    {
        ["Directory.Build.props"] = """
            <Project>
              <PropertyGroup>
                <LangVersion>latest</LangVersion>
                <Nullable>enable</Nullable>
              </PropertyGroup>
            </Project>
            """,
        [".editorconfig"] = """
            root = true

            [Tolerated.cs]
            dotnet_diagnostic.PRIV1001.severity = warning
            """,
        ["Shop.slnx"] = """
            <Solution>
              <Project Path="Shop.Domain/Shop.Domain.csproj" />
              <Project Path="Shop.App/Shop.App.csproj" />
              <Project Path="Shop.Reports/Shop.Reports.csproj" />
              <Project Path="Shop.Muted/Shop.Muted.csproj" />
              <Project Path="Shop.Legacy/Shop.Legacy.vbproj" />
            </Solution>
            """,
        ["Shop.Domain/Shop.Domain.csproj"] = $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>net10.0;netstandard2.0</TargetFrameworks>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PrivacyAnalyzers" Version="{Version}" />
              </ItemGroup>
            </Project>
            """,
        ["Shop.Domain/Customer.cs"] = """
            using PrivacyAnalyzers;

            namespace Shop.Domain;

            [DataSubject(DataSubjects.Customer)]
            public sealed class Customer
            {
                [PersonalData(DataCategories.EmailAddress)]
                [Purpose(Purposes.ServiceProvision)]
                [Retention("P7Y", From = RetentionStarts.EndOfContract)]
                public string Email { get; set; } = "";
            }
            """,
        ["Shop.App/Shop.App.csproj"] = """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <ErrorLog>$(MSBuildProjectName).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Shop.Domain/Shop.Domain.csproj" />
              </ItemGroup>
            </Project>
            """,
        ["Shop.App/.globalconfig"] = """
            is_global = true
            dotnet_diagnostic.PRIV5001.severity = warning
            """,
        ["Shop.App/Mailing.cs"] = Mailing,
        ["Shop.App/Visitor.cs"] = Visitor,
        ["Shop.App/Tolerated.cs"] = Tolerated,
        ["Shop.Reports/Shop.Reports.csproj"] = """
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <ProjectReference Include="../Shop.Domain/Shop.Domain.csproj" />
              </ItemGroup>
            </Project>
            """,
        ["Shop.Reports/Reader.cs"] = """
            using PrivacyAnalyzers;

            namespace Shop.Reports;

            public sealed class Reader
            {
                [PersonalData]
                public string Name { get; set; } = "";
            }
            """,
        ["Shop.Muted/Shop.Muted.csproj"] = $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PrivacyAnalyzers" Version="{Version}" />
              </ItemGroup>
              <Target Name="LoadNoAnalyzers" AfterTargets="ResolveLockFileAnalyzers">
                <ItemGroup>
                  <Analyzer Remove="@(Analyzer)" />
                </ItemGroup>
              </Target>
            </Project>
            """,
        ["Shop.Muted/Listener.cs"] = """
            using PrivacyAnalyzers;

            namespace Shop.Muted;

            public sealed class Listener
            {
                [PersonalData]
                public string Name { get; set; } = "";
            }
            """,
        ["Shop.Legacy/Shop.Legacy.vbproj"] = $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="PrivacyAnalyzers" Version="{Version}" />
              </ItemGroup>
            </Project>
            """,
        ["Shop.Legacy/Archive.vb"] = """
            Imports PrivacyAnalyzers

            Public Class Archive
                <PersonalData>
                Public Property Name As String
            End Class
            """,
    };

    public static void Write(string folder, string feed, string packageCache)
    {
        Directory.CreateDirectory(folder);
        foreach (var (name, text) in s_files)
        {
            var path = Path.Combine(folder, name);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, text + "\n");
        }

        WriteFeed(folder, feed, packageCache);
    }

    /// <summary>Makes NuGet take packages from the feed alone, for all projects in the folder.</summary>
    public static void WriteFeed(string folder, string feed, string packageCache)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, "nuget.config"), $"""
            <configuration>
              <config>
                <add key="globalPackagesFolder" value="{packageCache}" />
              </config>
              <packageSources>
                <add key="packed" value="{feed}" />
              </packageSources>
            </configuration>
            """);
    }

    /// <summary>The number of the only line that holds the text.</summary>
    public static int LineOf(string source, string text)
        => source.Split('\n').Index().Single(line => line.Item.Contains(text, System.StringComparison.Ordinal)).Index + 1;
}
