using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection;
using System.Xml.Linq;
using PrivacyAnalyzers.Package.Tests.Building;

namespace PrivacyAnalyzers.Package.Tests.Packing;

/// <summary>The packages as <c>dotnet pack</c> makes them from what is built, packed once for all tests of a run.</summary>
internal sealed class PackedPackages
{
    public const string Version = "0.0.0-under-test";

    private static readonly Lazy<PackedPackages> s_packed = new(() => new PackedPackages());

    private PackedPackages()
    {
        Feed = Path.Combine(ScratchFolder.OfThisRun, "feed");
        Pack(Feed);
    }

    public static PackedPackages OfThisRun => s_packed.Value;

    public string Feed { get; }

    public string Analyzers => Path.Combine(Feed, $"PrivacyAnalyzers.{Version}.nupkg");

    public string Annotations => Path.Combine(Feed, $"PrivacyAnalyzers.Annotations.{Version}.nupkg");

    public static void Pack(string folder)
    {
        var configuration = typeof(PackedPackages).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;
        var run = DotnetCommand.Run(
            RepositoryFiles.Root,
            ["pack", RepositoryFiles.Solution, "--no-build", "-c", configuration, "-o", folder, $"-p:Version={Version}", "-v", "q"]);
        Assert.True(run.Succeeded, run.Output);
    }

    /// <summary>The files that the package's author put in, without the three that the package format adds.</summary>
    public static IReadOnlyList<string> Entries(string package)
    {
        using var archive = ZipFile.OpenRead(package);
        return [.. archive.Entries
            .Select(entry => entry.FullName)
            .Where(name => name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal)
                && !name.StartsWith("package/services/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }

    public static byte[] Bytes(string package, string entry)
    {
        using var archive = ZipFile.OpenRead(package);
        using var stream = archive.GetEntry(entry)!.Open();
        using var copy = new MemoryStream();
        stream.CopyTo(copy);
        return copy.ToArray();
    }

    /// <summary>The nuspec's <c>metadata</c> element.</summary>
    public static XElement Metadata(string package)
    {
        var name = Entries(package).Single(entry => entry.EndsWith(".nuspec", StringComparison.Ordinal));
        using var stream = new MemoryStream(Bytes(package, name));
        return XDocument.Load(stream).Root!.Elements().Single();
    }
}
