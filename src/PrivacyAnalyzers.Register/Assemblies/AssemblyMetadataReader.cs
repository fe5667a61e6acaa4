using System.Reflection.Metadata;

namespace PrivacyAnalyzers.Register.Assemblies;

/// <summary>Reads the assembly-level <c>AssemblyMetadata</c> attributes whose key starts with a prefix, without loading the assembly.</summary>
internal static class AssemblyMetadataReader
{
    private const ushort AttributeProlog = 1;

    public static Dictionary<string, string> Read(MetadataReader reader, string keyPrefix)
    {
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var handle in reader.GetAssemblyDefinition().GetCustomAttributes())
        {
            var attribute = reader.GetCustomAttribute(handle);
            if (!IsAssemblyMetadata(reader, attribute))
            {
                continue;
            }

            var blob = reader.GetBlobReader(attribute.Value);
            if (blob.ReadUInt16() == AttributeProlog
                && blob.ReadSerializedString() is { } key
                && key.StartsWith(keyPrefix, StringComparison.Ordinal)
                && blob.ReadSerializedString() is { } value)
            {
                found[key] = value;
            }
        }

        return found;
    }

    private static bool IsAssemblyMetadata(MetadataReader reader, CustomAttribute attribute)
    {
        switch (attribute.Constructor.Kind)
        {
            case HandleKind.MemberReference:
                var parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
                if (parent.Kind != HandleKind.TypeReference)
                {
                    return false;
                }

                var reference = reader.GetTypeReference((TypeReferenceHandle)parent);
                return IsNamed(reader, reference.Namespace, reference.Name);

            case HandleKind.MethodDefinition:
                var method = reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor);
                var definition = reader.GetTypeDefinition(method.GetDeclaringType());
                return IsNamed(reader, definition.Namespace, definition.Name);

            default:
                return false;
        }
    }

    private static bool IsNamed(MetadataReader reader, StringHandle @namespace, StringHandle name)
        => reader.StringComparer.Equals(name, "AssemblyMetadataAttribute")
            && reader.StringComparer.Equals(@namespace, "System.Reflection");
}
