using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Package.Tests.Building;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

/// <summary>The shop's history, from adding the package to the fixed code: every build once, the tests look at what came out.</summary>
public sealed class ShopRun
{
    public ShopRun()
    {
        var shop = new Shop("shop");
        Added = shop.AddPackage();
        Local = shop.Build();
        Written = Snapshot(shop);
        Again = shop.Build();
        WrittenAgain = Snapshot(shop);
        Manifests = ReadManifests(shop);
        Sarif = ReadIfThere(Path.Combine(shop.Folder, Shop.App, "Shop.App.sarif"));

        OnServer = shop.BuildApp([], ("CI", "true"));
        OnServerByProperty = shop.BuildApp(["-p:ContinuousIntegrationBuild=true"]);
        Enforced = shop.BuildApp(["-p:PrivacyEnforcement=error"]);
        Unknown = shop.BuildApp(["-p:PrivacyEnforcement=strict"]);
        WarnedOnServer = shop.BuildApp(["-p:PrivacyEnforcement=warn", "-p:PrivacyRegister=false"], ("CI", "true"));
        AppRegistersWhenOff = [.. shop.Registers().Where(IsOfTheApp)];

        Formatted = shop.Run("format", "analyzers", "Shop.slnx", "--diagnostics", "PRIV1001", "PRIV1002", "--severity", "warn", "--no-restore", "--verbosity", "normal");
        VisitorAfterFixes = shop.Source(Shop.App, "Visitor.cs");
        AfterFixes = shop.BuildApp([], ("CI", "true"));
        Cleaned = shop.Run("clean", "Shop.slnx");
        RegistersAfterClean = [.. shop.Registers()];

        var copy = new Shop(Path.Combine("other", "place", "of-the-shop"));
        copy.AddPackage();
        BuiltElsewhere = copy.BuildApp([]);
        Elsewhere = Snapshot(copy);
        ManifestsElsewhere = ReadManifests(copy);
    }

    internal BuildOutput Added { get; }

    internal BuildOutput Local { get; }

    internal IReadOnlyDictionary<string, RegisterFile> Written { get; }

    internal BuildOutput Again { get; }

    internal IReadOnlyDictionary<string, RegisterFile> WrittenAgain { get; }

    /// <summary>What the assemblies of the domain and of the application carry, in that order.</summary>
    internal IReadOnlyList<string> Manifests { get; }

    internal string Sarif { get; }

    internal BuildOutput OnServer { get; }

    internal BuildOutput OnServerByProperty { get; }

    internal BuildOutput Enforced { get; }

    internal BuildOutput Unknown { get; }

    internal BuildOutput WarnedOnServer { get; }

    internal IReadOnlyList<string> AppRegistersWhenOff { get; }

    internal BuildOutput Formatted { get; }

    internal string VisitorAfterFixes { get; }

    internal BuildOutput AfterFixes { get; }

    internal BuildOutput Cleaned { get; }

    internal IReadOnlyList<string> RegistersAfterClean { get; }

    internal BuildOutput BuiltElsewhere { get; }

    /// <summary>The registers of the same sources, built in another folder.</summary>
    internal IReadOnlyDictionary<string, RegisterFile> Elsewhere { get; }

    internal IReadOnlyList<string> ManifestsElsewhere { get; }

    internal IEnumerable<BuildOutput> EveryBuild => [Added, Local, Again, OnServer, OnServerByProperty, Enforced, Unknown, WarnedOnServer, Formatted, AfterFixes, BuiltElsewhere];

    private static string[] ReadManifests(Shop shop)
        => [.. new[] { Shop.Domain, Shop.App }.Select(project => shop.Output(project, project + ".dll")).Where(File.Exists).Select(CarriedManifest.Read)];

    private static Dictionary<string, RegisterFile> Snapshot(Shop shop)
        => shop.Registers().ToDictionary(
            path => Path.GetRelativePath(shop.Folder, path).Replace('\\', '/'),
            path => new RegisterFile(File.ReadAllText(path), File.GetLastWriteTimeUtc(path)));

    private static bool IsOfTheApp(string path) => path.Contains(Shop.App, StringComparison.Ordinal);

    private static string ReadIfThere(string path) => File.Exists(path) ? File.ReadAllText(path) : "";
}

internal sealed record RegisterFile(string Text, DateTime Written);

[CollectionDefinition(Name)]
public sealed class ShopCollection : ICollectionFixture<ShopRun>
{
    public const string Name = "Shop";
}
