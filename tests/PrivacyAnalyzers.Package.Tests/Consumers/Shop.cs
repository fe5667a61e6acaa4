using System.Collections.Generic;
using System.IO;
using PrivacyAnalyzers.Package.Tests.Building;
using PrivacyAnalyzers.Package.Tests.Packing;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

/// <summary>One copy of the shop in a folder of its own.</summary>
internal sealed class Shop
{
    public const string App = "Shop.App";
    public const string Domain = "Shop.Domain";

    public Shop(string name)
    {
        Folder = Path.Combine(ScratchFolder.OfThisRun, name);
        ShopFiles.Write(Folder, PackedPackages.OfThisRun.Feed, Path.Combine(ScratchFolder.OfThisRun, "packages"));
    }

    public string Folder { get; }

    public BuildOutput AddPackage()
        => DotnetCommand.Run(Path.Combine(Folder, App), ["add", "package", "PrivacyAnalyzers", "--version", PackedPackages.Version]);

    public BuildOutput Build(params string[] arguments) => DotnetCommand.Run(Folder, ["build", "Shop.slnx", .. arguments]);

    public BuildOutput BuildApp(IReadOnlyList<string> arguments, params (string Name, string Value)[] environment)
        => DotnetCommand.Run(Folder, ["build", App, .. arguments], environment);

    public BuildOutput Run(params string[] arguments) => DotnetCommand.Run(Folder, arguments);

    public string Source(string project, string file) => File.ReadAllText(Path.Combine(Folder, project, file));

    public string Output(string project, string file, string framework = "net10.0")
        => Path.Combine(Folder, project, "bin", "Debug", framework, file);

    public IEnumerable<string> Registers()
        => Directory.EnumerateFiles(Folder, "processing-register.*", SearchOption.AllDirectories);
}
