using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Parsing;

/// <summary>How the manifest calls the levels of the code.</summary>
internal static class Levels
{
    public static string NameOf(DeclarationLevel level) => level.Kind switch
    {
        DeclarationLevelKind.Member => "member",
        DeclarationLevelKind.ContainingType => "type",
        DeclarationLevelKind.InheritedMember => "inherited-member",
        DeclarationLevelKind.BaseType => "base-type",
        DeclarationLevelKind.ValueType => "value-type",
        _ => "assembly",
    };
}
