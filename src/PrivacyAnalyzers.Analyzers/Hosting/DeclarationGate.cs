using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Declarations.Reading;

namespace PrivacyAnalyzers.Analyzers.Hosting;

/// <summary>
/// Tells whether a compilation declares anything at all. Where it does not, no rule registers an action, and the
/// package costs a look for the attributes' names, kept per syntax tree.
/// </summary>
internal static class DeclarationGate
{
    private const string AnnotationsAssembly = "PrivacyAnalyzers.Annotations";

    /// <summary>Whether a tree uses an annotation; the driver keeps the answer for as long as the tree lives.</summary>
    public static readonly SyntaxTreeValueProvider<bool> TreeMentionsAnnotations = new(AnnotationMentions.In);

    public delegate bool TreeLookup(SyntaxTree tree, SyntaxTreeValueProvider<bool> provider, out bool value);

    public static bool IsOpen(Compilation compilation, TreeLookup lookup, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (lookup(tree, TreeMentionsAnnotations, out var mentions) ? mentions : AnnotationMentions.In(tree))
                return true;
        }

        return ReferencesDeclare(compilation);
    }

    // An assembly that uses annotations references the assembly that defines them, or has a copy of its own.
    private static bool ReferencesDeclare(Compilation compilation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (MayDeclare(assembly))
                return true;
        }

        return false;
    }

    /// <summary>Whether the code of a referenced assembly can carry annotations.</summary>
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
