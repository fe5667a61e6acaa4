namespace PrivacyAnalyzers.Register.Manifests;

/// <summary>
/// What one assembly declares about the personal data it holds and the code that processes it. The text is the manifest
/// as it was read: two copies of an assembly that say the same have the same text.
/// </summary>
public sealed record AssemblyManifest(
    string Assembly,
    IReadOnlyList<DeclaredData> Data,
    IReadOnlyList<NotPersonalStatement> NotPersonal,
    IReadOnlyList<DeclaredActivity> Activities,
    IReadOnlyList<CodeDeclaration> Code,
    string Text);
