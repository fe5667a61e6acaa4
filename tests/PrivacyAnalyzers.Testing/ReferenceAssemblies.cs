using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing;

/// <summary>Reference assemblies found on this machine; nothing is downloaded.</summary>
public static class ReferenceAssemblies
{
    private const string Moniker = "net10.0";

    private static readonly Lazy<ImmutableArray<MetadataReference>> s_net = new(() => Pack("Microsoft.NETCore.App.Ref") ?? RuntimeAssemblies());
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_aspNetCore = new(() => Pack("Microsoft.AspNetCore.App.Ref")
        ?? throw new VerifierException("The reference pack Microsoft.AspNetCore.App.Ref is not installed beside the running dotnet."));
    private static readonly Lazy<MetadataReference> s_annotations = new(() => FromOutput("PrivacyAnalyzers.Annotations.dll"));

    public static ImmutableArray<MetadataReference> Net => s_net.Value;

    /// <summary>.NET and ASP.NET Core, logging, hosting and options included.</summary>
    public static ImmutableArray<MetadataReference> AspNetCore => [.. Net, .. s_aspNetCore.Value];

    public static MetadataReference Annotations => s_annotations.Value;

    /// <summary>The assembly a type of the test's own output comes from, such as a package the test project refers to.</summary>
    public static MetadataReference Of(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);

    private static MetadataReference FromOutput(string file) => MetadataReference.CreateFromFile(Path.Combine(AppContext.BaseDirectory, file));

    private static ImmutableArray<MetadataReference>? Pack(string name)
    {
        var runtime = new DirectoryInfo(Path.GetDirectoryName(typeof(object).Assembly.Location)!);
        var dotnet = runtime.Parent?.Parent?.Parent;
        var pack = new DirectoryInfo(Path.Combine(dotnet?.FullName ?? ".", "packs", name));
        if (!pack.Exists)
            return null;

        var newest = pack.GetDirectories()
            .Where(version => Version.TryParse(version.Name, out _))
            .OrderByDescending(version => Version.Parse(version.Name))
            .Select(version => Path.Combine(version.FullName, "ref", Moniker))
            .FirstOrDefault(Directory.Exists);
        return newest is null ? null : References(Directory.GetFiles(newest, "*.dll"));
    }

    private static ImmutableArray<MetadataReference> RuntimeAssemblies()
    {
        var runtime = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var trusted = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator);
        return References(trusted.Where(path => path.StartsWith(runtime, StringComparison.Ordinal)));
    }

    private static ImmutableArray<MetadataReference> References(IEnumerable<string> paths) =>
        [.. paths.Order(StringComparer.Ordinal).Select(path => (MetadataReference)MetadataReference.CreateFromFile(path))];
}
