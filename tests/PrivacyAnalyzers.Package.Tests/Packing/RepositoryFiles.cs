using System;
using System.IO;

namespace PrivacyAnalyzers.Package.Tests.Packing;

internal static class RepositoryFiles
{
    public static string Root { get; } = FindRoot();

    public static string Solution => Path.Combine(Root, "PrivacyAnalyzers.sln");

    public static string PackageProject => Path.Combine(Root, "src", "PrivacyAnalyzers.Package");

    public static string ConfigurationPage => Path.Combine(Root, "docs", "configuration.md");

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PrivacyAnalyzers.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException($"No PrivacyAnalyzers.sln above {AppContext.BaseDirectory}.");
    }
}
