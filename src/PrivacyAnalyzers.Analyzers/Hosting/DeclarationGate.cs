using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Declarations.Foreign;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Analyzers.Hosting;

/// <summary>
/// Tells whether a compilation declares anything at all. Where it does not, no rule registers an action, and the
/// package costs a look for the attributes' names, kept per syntax tree.
/// </summary>
internal static class DeclarationGate
{
    /// <summary>Whether a tree uses an annotation; the driver keeps the answer for as long as the tree lives.</summary>
    public static readonly SyntaxTreeValueProvider<bool> TreeMentionsAnnotations = new(AnnotationMentions.In);

    public static bool IsOpen(Compilation compilation, PrivacyPolicy? policy, TreeLookup<bool> lookup, CancellationToken cancellation)
    {
        if (policy is { Attributes.Count: > 0 } or { Sources.Count: > 0 })
            return true;
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (lookup(tree, TreeMentionsAnnotations, out var mentions) ? mentions : AnnotationMentions.In(tree))
                return true;
        }

        return DeclaringAssemblies.AreReferencedBy(compilation) || DataClassifications.AreReferencedBy(compilation);
    }
}
