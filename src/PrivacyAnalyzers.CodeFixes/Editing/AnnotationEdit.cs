using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Editing;

/// <summary>
/// One change to the annotations of one source file. Edits are intentions rather than text changes, so that those of many
/// findings can be joined: two fixes that empty one attribute list between them remove the list.
/// </summary>
public abstract record AnnotationEdit(SyntaxTree Tree);

/// <summary>Puts text in the place of a span; an empty span inserts.</summary>
public sealed record WriteText(SyntaxTree Tree, TextSpan Span, string Text, NameStyle Names) : AnnotationEdit(Tree)
{
    /// <summary>Of several such texts for one place, only the first is written: each says all that is said there.</summary>
    public bool IsOnlyOne { get; init; }
}

/// <summary>Removes an attribute, and its list when nothing is left in it.</summary>
public sealed record RemoveAttribute(AttributeSyntax Attribute) : AnnotationEdit(Attribute.SyntaxTree);

/// <summary>
/// Removes one argument of an attribute, or one element of an array in it. The attribute goes with it when less than it
/// needs is left: fewer positional arguments than any constructor takes, or an empty array for a named property, which
/// would say "for all" instead of "for none".
/// </summary>
public sealed record RemoveArgument(SyntaxNode ArgumentOrElement, int NeededArguments) : AnnotationEdit(ArgumentOrElement.SyntaxTree);

/// <summary>What becomes of the fully qualified names in written text.</summary>
public enum NameStyle
{
    /// <summary>They stay: the text was copied from a place where it means the same.</summary>
    AsWritten,

    /// <summary>They become as short as the place allows, without a new using directive: the neighbours are qualified too.</summary>
    Shortened,

    /// <summary>They become as short as the place allows, with a using directive for the annotations if that harms nothing.</summary>
    Imported,
}
