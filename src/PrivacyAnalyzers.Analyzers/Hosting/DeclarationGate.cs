using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Declarations.Reading;

namespace PrivacyAnalyzers.Analyzers.Hosting;

/// <summary>
/// Tells whether a compilation declares anything at all. Where it does not, no rule registers an action, and the
/// package costs a look at the declarations' attribute names, kept per syntax tree.
/// </summary>
internal static class DeclarationGate
{
    private const string AnnotationsAssembly = "PrivacyAnalyzers.Annotations";

    /// <summary>Whether a tree uses an annotation; the driver keeps the answer for as long as the tree lives.</summary>
    public static readonly SyntaxTreeValueProvider<bool> TreeMentionsAnnotations = new(MentionsAnnotations);

    public delegate bool TreeLookup(SyntaxTree tree, SyntaxTreeValueProvider<bool> provider, out bool value);

    public static bool IsOpen(Compilation compilation, TreeLookup lookup, CancellationToken cancellation)
    {
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (lookup(tree, TreeMentionsAnnotations, out var mentions) ? mentions : MentionsAnnotations(tree))
                return true;
        }

        return ReferencesDeclare(compilation);
    }

    // A referenced assembly that uses annotations references the assembly that defines them, or defines its own copy.
    private static bool ReferencesDeclare(Compilation compilation)
    {
        foreach (var assembly in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (assembly.Name == AnnotationsAssembly)
                continue;
            foreach (var module in assembly.Modules)
            {
                foreach (var reference in module.ReferencedAssemblies)
                {
                    if (reference.Name == AnnotationsAssembly)
                        return true;
                }
            }
        }

        return false;
    }

    private static bool MentionsAnnotations(SyntaxTree tree)
    {
        foreach (var node in tree.GetRoot().DescendantNodes(node => node is not (BlockSyntax or ArrowExpressionClauseSyntax or EqualsValueClauseSyntax)))
        {
            var name = node switch
            {
                AttributeSyntax attribute => attribute.Name,
                UsingDirectiveSyntax { Alias: not null, NamespaceOrType: NameSyntax aliased } => aliased,
                _ => null,
            };
            if (name is not null && Names.Contains(RightmostName(name)))
                return true;
        }

        return false;
    }

    private static readonly HashSet<string> Names = MakeNames();

    private static HashSet<string> MakeNames()
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in AnnotationNames.All.Concat([AnnotationNames.IdentityProtectedPersonalData]))
        {
            names.Add(name);
            names.Add(name.Substring(0, name.Length - "Attribute".Length));
        }

        return names;
    }

    private static string RightmostName(NameSyntax name) => name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax aliased => aliased.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => string.Empty,
    };
}
