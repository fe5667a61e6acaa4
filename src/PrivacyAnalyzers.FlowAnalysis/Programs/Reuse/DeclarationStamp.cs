using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.FlowAnalysis.Programs.Reuse;

/// <summary>
/// What compilations have in common whose declarations are the same: whatever was found out from declarations alone holds
/// for all of them. Holds on to trees, never to a compilation.
/// </summary>
public sealed class DeclarationStamp
{
    private readonly CompilationOptions options;
    private readonly ImmutableArray<(WeakReference<object> Identity, DeclarationStamp? Project)> references;
    private readonly ImmutableArray<SyntaxTree> trees;

    // Trees that declare the same as the one at their place, those of the beginning among them.
    private readonly ConditionalWeakTable<SyntaxTree, object> places = new();

    public DeclarationStamp(Compilation compilation)
    {
        Assembly = compilation.Assembly.Identity;
        options = OptionsOf(compilation);
        references = [.. compilation.References.Select(reference => (new WeakReference<object>(IdentityOf(reference)), StampOf(reference)))];
        trees = [.. compilation.SyntaxTrees];
        for (var place = 0; place < trees.Length; place++)
            Note(trees[place], place);
    }

    public AssemblyIdentity Assembly { get; }

    /// <summary>Where among the files a tree stands; -1 for one that is of no compilation that had the stamp.</summary>
    public int PlaceOf(SyntaxTree tree) => places.TryGetValue(tree, out var place) ? (int)place : -1;

    /// <summary>Whether a compilation declares the same, in the same order of files.</summary>
    public bool IsOf(Compilation compilation, CancellationToken cancellation)
    {
        if (!compilation.Assembly.Identity.Equals(Assembly) || !OptionsOf(compilation).Equals(options) || !HasSameReferences(compilation, cancellation))
            return false;
        var place = 0;
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellation.ThrowIfCancellationRequested();
            if (place >= trees.Length || !DeclaresSame(tree, place))
                return false;
            place++;
        }

        return place == trees.Length;
    }

    private bool DeclaresSame(SyntaxTree tree, int place)
    {
        if (tree == trees[place])
            return true;
        if (places.TryGetValue(tree, out var known))
            return (int)known == place;
        var original = trees[place];
        if (tree.FilePath != original.FilePath || !tree.Options.Equals(original.Options) || !tree.IsEquivalentTo(original, topLevel: true))
            return false;
        Note(tree, place);
        return true;
    }

    private void Note(SyntaxTree tree, int place) => places.GetValue(tree, _ => place);

    // Of a project that is edited elsewhere, too, only the declarations count.
    private bool HasSameReferences(Compilation compilation, CancellationToken cancellation)
    {
        var count = 0;
        foreach (var reference in compilation.References)
        {
            if (count >= references.Length)
                return false;
            var (identity, project) = references[count];
            var isSame = identity.TryGetTarget(out var known) && known == IdentityOf(reference);
            if (!isSame && (project is null || reference is not CompilationReference other || !project.IsOf(other.Compilation, cancellation)))
                return false;
            count++;
        }

        return count == references.Length;
    }

    private static DeclarationStamp? StampOf(MetadataReference reference) => reference is CompilationReference project ? new(project.Compilation) : null;

    private static object IdentityOf(MetadataReference reference) => reference is CompilationReference project ? project.Compilation : reference;

    // Which rules are on where is no matter of declarations.
    private static CompilationOptions OptionsOf(Compilation compilation) => compilation.Options.WithSyntaxTreeOptionsProvider(null);
}
