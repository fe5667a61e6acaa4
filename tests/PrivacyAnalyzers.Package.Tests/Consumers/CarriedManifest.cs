using System;
using System.IO;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

/// <summary>What a built assembly says about its personal data, as the bytes in its metadata.</summary>
internal static class CarriedManifest
{
    public static string Read(string assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly));
        var metadata = file.GetMetadataReader();
        return string.Join('\n', metadata.GetAssemblyDefinition().GetCustomAttributes()
            .Select(metadata.GetCustomAttribute)
            .Where(attribute => TypeName(metadata, attribute) == "AssemblyMetadataAttribute")
            .Select(attribute => Convert.ToHexString(metadata.GetBlobBytes(attribute.Value))));
    }

    private static string TypeName(MetadataReader metadata, CustomAttribute attribute)
        => attribute.Constructor.Kind == HandleKind.MemberReference
            && metadata.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent is { Kind: HandleKind.TypeReference } type
            ? metadata.GetString(metadata.GetTypeReference((TypeReferenceHandle)type).Name)
            : "";
}
