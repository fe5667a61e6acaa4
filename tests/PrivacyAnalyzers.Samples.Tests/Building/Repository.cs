using System;
using System.IO;
using System.Reflection;

namespace PrivacyAnalyzers.Samples.Tests.Building;

internal static class Repository
{
    public static string Root { get; } = FindRoot();

    /// <summary>The samples are built like the tests, so that they find the analyzers that were just built.</summary>
    public static string Configuration { get; } =
        typeof(Repository).Assembly.GetCustomAttribute<AssemblyConfigurationAttribute>()!.Configuration;

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PrivacyAnalyzers.sln")))
                return folder.FullName;
        }

        throw new InvalidOperationException("The tests run outside the repository.");
    }
}
