namespace PrivacyAnalyzers.Register.Manifests;

/// <summary>Why the manifest of an assembly could not be used.</summary>
public enum ManifestProblemKind
{
    Unreadable,
    NewerFormat,
    FileUnreadable,
}

/// <summary>A manifest that is there and cannot be used; its declarations are missing from the register, which has to say so.</summary>
public sealed record ManifestProblem(ManifestProblemKind Kind, string Source, string Detail);

/// <summary>A manifest, a problem, or neither when there was nothing to read.</summary>
public sealed record ManifestReading(AssemblyManifest? Manifest, ManifestProblem? Problem)
{
    public static ManifestReading Nothing { get; } = new(null, null);

    public static ManifestReading Of(AssemblyManifest manifest) => new(manifest, null);

    public static ManifestReading Failed(ManifestProblemKind kind, string source, string detail) => new(null, new ManifestProblem(kind, source, detail));
}
