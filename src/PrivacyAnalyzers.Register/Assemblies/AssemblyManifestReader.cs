using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using PrivacyAnalyzers.Register.Manifests;

namespace PrivacyAnalyzers.Register.Assemblies;

/// <summary>
/// Finds the manifest inside a compiled assembly, which is never loaded. Files that are no .NET assembly have none;
/// a damaged or unusable manifest is a problem to show, never an exception.
/// </summary>
public static class AssemblyManifestReader
{
    private static readonly IReadOnlyDictionary<string, string> NoMetadata = new Dictionary<string, string>();

    public static ManifestReading ReadFile(string path)
    {
        var source = Path.GetFileName(path);
        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read | FileShare.Delete);
            return Read(stream, source);
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return ManifestReading.Failed(ManifestProblemKind.FileUnreadable, source, problem.GetType().Name);
        }
    }

    public static ManifestReading Read(Stream stream, string source)
    {
        IReadOnlyDictionary<string, string> metadata;
        try
        {
            if (!StartsAsExecutable(stream))
            {
                return ManifestReading.Nothing;
            }

            metadata = ReadMetadata(stream);
        }
        catch (Exception problem) when (problem is BadImageFormatException or IOException or ArgumentException or InvalidOperationException or OverflowException)
        {
            return ManifestReading.Failed(ManifestProblemKind.FileUnreadable, source, "the file is damaged");
        }

        if (metadata.Count == 0)
        {
            return ManifestReading.Nothing;
        }

        if (ManifestKeys.Join(metadata) is { } json)
        {
            return ManifestReader.Read(json, source);
        }

        return metadata.Keys.Any(key => key.StartsWith(ManifestKeys.Current, StringComparison.Ordinal) && !IsOtherVersion(key))
            ? ManifestReading.Failed(ManifestProblemKind.Unreadable, source, "a part of the manifest is missing")
            : ManifestReading.Failed(ManifestProblemKind.NewerFormat, source, metadata.Keys.OrderBy(key => key, StringComparer.Ordinal).First());
    }

    private static IReadOnlyDictionary<string, string> ReadMetadata(Stream stream)
    {
        using var file = new PEReader(stream, PEStreamOptions.LeaveOpen);
        if (!file.HasMetadata)
        {
            return NoMetadata;
        }

        var reader = file.GetMetadataReader();
        return reader.IsAssembly ? AssemblyMetadataReader.Read(reader, ManifestKeys.Prefix) : NoMetadata;
    }

    /// <summary>Everything that could be an assembly starts with the letters MZ; the rest is data that never was one.</summary>
    private static bool StartsAsExecutable(Stream stream)
    {
        var start = stream.Position;
        var isExecutable = stream.ReadByte() == 'M' && stream.ReadByte() == 'Z';
        stream.Position = start;
        return isExecutable;
    }

    private static bool IsOtherVersion(string key)
        => key.Length > ManifestKeys.Current.Length && key[ManifestKeys.Current.Length] != ':';
}
