using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Declarations.Reading;

/// <summary>Tells without binding anything whether the code of a referenced assembly can carry annotations.</summary>
public static class DeclaringAssemblies
{
    private const string AnnotationsAssembly = "PrivacyAnalyzers.Annotations";

    public static bool AreReferencedBy(Compilation compilation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (MayDeclare(assembly))
                return true;
        }

        return false;
    }

    // An assembly that uses annotations references the assembly that defines them, or has a copy of its own.
    public static bool MayDeclare(IAssemblySymbol assembly) =>
        assembly.Name != AnnotationsAssembly && (ReferencesAnnotations(assembly) || HasOwnCopy(assembly));

    private static bool ReferencesAnnotations(IAssemblySymbol assembly)
    {
        foreach (var module in assembly.Modules)
        {
            foreach (var reference in module.ReferencedAssemblies)
            {
                if (reference.Name == AnnotationsAssembly)
                    return true;
            }
        }

        return false;
    }

    private static bool HasOwnCopy(IAssemblySymbol assembly) =>
        assembly.NamespaceNames.Contains(AnnotationNames.Namespace)
        && (assembly.GetTypeByMetadataName($"{AnnotationNames.Namespace}.{AnnotationNames.PersonalData}") is not null
            || assembly.GetTypeByMetadataName($"{AnnotationNames.Namespace}.{AnnotationNames.ProcessingActivity}") is not null);
}
