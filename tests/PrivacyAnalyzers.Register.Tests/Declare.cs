using PrivacyAnalyzers.Register.Manifests;

namespace PrivacyAnalyzers.Register.Tests;

/// <summary>Short ways to say what an assembly declares.</summary>
internal static class Declare
{
    public static AssemblyManifest Assembly(
        string name,
        IReadOnlyList<DeclaredData>? data = null,
        IReadOnlyList<DeclaredActivity>? activities = null,
        IReadOnlyList<CodeDeclaration>? code = null,
        IReadOnlyList<NotPersonalStatement>? notPersonal = null,
        string text = "")
        => new(name, data ?? [], notPersonal ?? [], activities ?? [], code ?? [], text);

    public static DeclaredPlace Property(string type, string member) => new($"P:{type}.{member}", "property", type, member);

    public static DeclaredPlace Method(string type, string member) => new($"M:{type}.{member}", "method", type, member);

    public static DeclaredPlace Type(string type) => new($"T:{type}", "type", type, "");

    public static DeclaredData Data(string type, string member, string? category = "email-address", string[]? purposes = null, string? subject = "customer", params DeclaredRetention[] retention)
        => new(
            Property(type, member),
            "string",
            "member",
            category,
            subject is null ? DeclaredIds.None : new DeclaredIds([subject], "type"),
            purposes is null ? DeclaredIds.None : new DeclaredIds(purposes, "member"),
            retention,
            DeclaredRole.Controller,
            [],
            false,
            null);

    public static DeclaredRetention Keep(string period, string? from, params string[] purposes) => new(period, from, purposes, "member");

    public static DeclaredActivity Activity(string name, DeclaredPlace place, params string[] purposes) => new(place, name, purposes);

    public static CodeDeclaration Measure(string id, DeclaredPlace place) => new(place, CodeDeclaration.SecurityMeasure, id);

    public static CodeDeclaration Recipient(string id, DeclaredPlace place) => new(place, CodeDeclaration.Recipient, id);

    public static DeclaredData For(this DeclaredData data, string controllers) => data with { Role = new DeclaredRole(true, controllers, "type") };
}
