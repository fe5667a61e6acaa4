using PrivacyAnalyzers.Declarations.Reading;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Parsing;

/// <summary>The full metadata names the generator looks for: those that speak about data, and the others, which speak about code.</summary>
internal static class DataAnnotations
{
    private static readonly string[] Own =
    [
        AnnotationNames.DataSubject,
        AnnotationNames.LegalPerson,
        AnnotationNames.NotPersonalData,
        AnnotationNames.PersonalData,
        AnnotationNames.ProcessedOnBehalfOf,
        AnnotationNames.Protected,
        AnnotationNames.Purpose,
        AnnotationNames.RetainedOnErasure,
        AnnotationNames.Retention,
        AnnotationNames.TenantKey,
    ];

    public static IReadOnlyList<string> Names { get; } =
    [
        .. Own.Select(name => AnnotationNames.Namespace + "." + name),
        AnnotationNames.IdentityNamespace + "." + AnnotationNames.PersonalData,
        AnnotationNames.IdentityNamespace + "." + AnnotationNames.IdentityProtectedPersonalData,
    ];

    public static IReadOnlyList<string> NamesOfOthers { get; } =
        [.. AnnotationNames.All.Except(Own, StringComparer.Ordinal).Select(name => AnnotationNames.Namespace + "." + name)];
}
