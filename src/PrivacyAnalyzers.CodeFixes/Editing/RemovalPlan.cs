using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace PrivacyAnalyzers.CodeFixes.Editing;

/// <summary>
/// What several removals come to together: an array that loses all its elements goes, an attribute that loses too many
/// arguments goes, a list that loses all its attributes goes.
/// </summary>
internal sealed class RemovalPlan
{
    private readonly HashSet<SyntaxNode> removed = [];

    public RemovalPlan(IReadOnlyCollection<AnnotationEdit> edits)
    {
        removed.UnionWith(edits.OfType<RemoveAttribute>().Select(edit => edit.Attribute));
        var arguments = edits.OfType<RemoveArgument>().ToList();
        removed.UnionWith(arguments.Select(edit => edit.ArgumentOrElement));
        foreach (var edit in arguments)
            RemoveWhatIsLeftEmpty(edit);
        removed.RemoveWhere(node => node.Ancestors().Any(removed.Contains));
    }

    public bool Removes(SyntaxNode node) => removed.Contains(node);

    /// <summary>The lists that lose something.</summary>
    public IEnumerable<SyntaxNode> Lists => removed.Select(node => node.Parent!).Distinct();

    private void RemoveWhatIsLeftEmpty(RemoveArgument edit)
    {
        var argument = edit.ArgumentOrElement.FirstAncestorOrSelf<AttributeArgumentSyntax>()!;
        if (argument != edit.ArgumentOrElement && edit.ArgumentOrElement.Parent!.ChildNodes().All(removed.Contains))
            removed.Add(argument);
        if (!removed.Contains(argument))
            return;
        var arguments = ((AttributeArgumentListSyntax)argument.Parent!).Arguments;
        if (argument.NameEquals is not null || arguments.Count(one => one.NameEquals is null && !removed.Contains(one)) < edit.NeededArguments)
            removed.Add(argument.FirstAncestorOrSelf<AttributeSyntax>()!);
    }
}
