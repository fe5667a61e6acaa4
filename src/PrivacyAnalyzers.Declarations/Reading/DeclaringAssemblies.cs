using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Declarations.Reading;

/// <summary>Tells without binding anything whether the code of a referenced assembly can carry annotations.</summary>
public static class DeclaringAssemblies
{
    private const string AnnotationsAssembly = "PrivacyAnalyzers.Annotations";

    // The answer belongs to the tree, which outlives many compilations of the projects that refer to it.
    private static readonly ConditionalWeakTable<SyntaxTree, object> Mentions = new();

    public static bool AreReferencedBy(Compilation compilation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (MayDeclare(assembly))
                return true;
        }

        return false;
    }

    /// <summary>
    /// A compiled assembly that uses annotations references the assembly that defines them, or has a copy of its own.
    /// One whose source is at hand, as in an editor, references whatever its project does: its files tell.
    /// </summary>
    public static bool MayDeclare(IAssemblySymbol assembly) =>
        assembly.Name != AnnotationsAssembly
        && (assembly.Locations.Any(file => file.IsInSource)
            ? assembly.Locations.Any(file => file.SourceTree is { } tree && (bool)Mentions.GetValue(tree, one => AnnotationMentions.In(one)))
            : ReferencesAnnotations(assembly) || HasOwnCopy(assembly));

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
