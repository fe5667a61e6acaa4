using System.Runtime.CompilerServices;
using System.Text;
using PrivacyAnalyzers.Testing.Comparison;

namespace PrivacyAnalyzers.Testing;

/// <summary>
/// Expected texts kept as <c>Snapshots/Class.Test/name.verified.ext</c> beside the test.
/// Set <c>PRIVACYANALYZERS_UPDATE_SNAPSHOTS=1</c> to write them anew, and read the change before committing it.
/// </summary>
public static class Snapshot
{
    public const string UpdateVariable = "PRIVACYANALYZERS_UPDATE_SNAPSHOTS";

    public static void Require(string name, string text, [CallerFilePath] string file = "", [CallerMemberName] string test = "") =>
        Require([KeyValuePair.Create(name, text)], file, test);

    public static void Require(IEnumerable<KeyValuePair<string, string>> texts, [CallerFilePath] string file = "", [CallerMemberName] string test = "") =>
        RequireIn(Folder(file, test), texts, Environment.GetEnvironmentVariable(UpdateVariable) == "1");

    /// <summary>All texts of one test, in a folder that holds nothing else.</summary>
    public static void RequireIn(string folder, IEnumerable<KeyValuePair<string, string>> texts, bool update)
    {
        var actual = texts.ToDictionary(text => FileName(text.Key), text => text.Value, StringComparer.Ordinal);
        var kept = Directory.Exists(folder) ? Directory.GetFiles(folder).Select(path => Path.GetFileName(path)!).ToArray() : [];
        if (update)
        {
            Directory.CreateDirectory(folder);
            foreach (var stale in kept.Where(name => !actual.ContainsKey(name)))
                File.Delete(Path.Combine(folder, stale));
            foreach (var (name, text) in actual)
                File.WriteAllText(Path.Combine(folder, name), text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            return;
        }

        var problems = new StringBuilder();
        foreach (var name in actual.Keys.Union(kept).Order(StringComparer.Ordinal))
        {
            if (!actual.TryGetValue(name, out var was))
                problems.Append($"---- {name} is kept, but not made any more\n");
            else if (!kept.Contains(name))
                problems.Append($"---- {name} is made, but not kept:\n{was}\n");
            else if (File.ReadAllText(Path.Combine(folder, name)) is var wanted && wanted != was)
                problems.Append($"---- {name} (- kept, + actual)\n{LineDiff.Between(wanted, was)}\n");
        }

        if (problems.Length > 0)
            throw new VerifierException($"The snapshots differ; set {UpdateVariable}=1 to write them anew.\n\n{problems}");
    }

    private static string FileName(string name) => $"{Path.ChangeExtension(name.Replace('/', '_'), null)}.verified{Path.GetExtension(name)}";

    private static string Folder(string file, string test)
    {
        // The build maps the repository's root to /_/ so that outputs do not tell where they were built.
        const string mapped = "/_/";
        var path = file.StartsWith(mapped, StringComparison.Ordinal) ? Path.Combine(RepositoryRoot(), file[mapped.Length..]) : file;
        return Path.Combine(Path.GetDirectoryName(path)!, "Snapshots", $"{Path.GetFileNameWithoutExtension(path)}.{test}");
    }

    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "PrivacyAnalyzers.sln")))
                return folder.FullName;
        }

        throw new VerifierException("The repository's root is not above the tests' output, so snapshots cannot be found.");
    }
}
