using System;
using System.IO;

namespace PrivacyAnalyzers.Package.Tests.Building;

/// <summary>Where this test run packs and builds: outside the repository, so that none of its settings reach a consumer.</summary>
internal static class ScratchFolder
{
    static ScratchFolder() => AppDomain.CurrentDomain.ProcessExit += (_, _) => Delete();

    public static string OfThisRun { get; } = Directory.CreateTempSubdirectory("privacy-analyzers-").FullName;

    private static void Delete()
    {
        try
        {
            Directory.Delete(OfThisRun, recursive: true);
        }
        catch (IOException)
        {
            // A file that is still open stays behind in the temporary folder; no test's result depends on it.
        }
    }
}
