using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.CodeFixes.Editing;

/// <summary>Finds where a new attribute goes and how it is laid out: as the attributes that are there.</summary>
public static class AttributePlacement
{
    /// <summary>
    /// After the last of some annotations of one declaration, on the target (<c>property:</c>, <c>return:</c>, none) of the
    /// first of them, which is the one that makes it personal data.
    /// </summary>
    public static AnnotationEdit Beside(AttributeSyntax marker, IEnumerable<AttributeSyntax> annotations, IReadOnlyList<string> attributes, NameStyle names)
    {
        var markerList = (AttributeListSyntax)marker.Parent!;
        var list = annotations
            .Select(annotation => (AttributeListSyntax)annotation.Parent!)
            .Where(candidate => candidate.Parent == markerList.Parent && TargetOf(candidate) == TargetOf(markerList))
            .OrderBy(candidate => candidate.SpanStart)
            .Last();
        return list.Attributes.Count > 1
            ? Insert(list, list.Attributes.Last().Span.End, ", " + string.Join(", ", attributes), names)
            : After(list, [.. attributes.Select(attribute => $"[{TargetOf(markerList)}{attribute}]")], names);
    }

    /// <summary>Ahead of an annotation, on the target of it.</summary>
    public static AnnotationEdit Before(AttributeSyntax annotation, string attribute, NameStyle names)
    {
        var list = (AttributeListSyntax)annotation.Parent!;
        if (list.Attributes.Count > 1)
            return Insert(list, annotation.SpanStart, attribute + ", ", names);
        var text = list.SyntaxTree.GetText();
        var margin = StandsOnItsOwnLine(list, text) ? NewLine(text) + Indentation(text, list.SpanStart) : " ";
        return Insert(list, list.SpanStart, $"[{TargetOf(list)}{attribute}]{margin}", names);
    }

    /// <summary>On a type's declaration, after the attributes it has.</summary>
    public static AnnotationEdit On(BaseTypeDeclarationSyntax type, string attribute, NameStyle names)
    {
        if (type.AttributeLists.LastOrDefault() is { } list)
            return After(list, [$"[{attribute}]"], names);
        var text = type.SyntaxTree.GetText();
        var start = type.GetFirstToken().SpanStart;
        return Insert(type, start, $"[{attribute}]{NewLine(text)}{Indentation(text, start)}", names);
    }

    /// <summary>On a member or parameter that nothing annotates yet, after the attributes it has.</summary>
    public static AnnotationEdit Declare(SyntaxNode declaration, string[] attributes)
    {
        var lists = declaration is ParameterSyntax { AttributeLists: var onParameter } ? onParameter : ((MemberDeclarationSyntax)declaration).AttributeLists;
        if (lists.LastOrDefault() is { } list)
            return After(list, [.. attributes.Select(attribute => $"[{attribute}]")], NameStyle.Imported) with { IsOnlyOne = true };
        var text = declaration.SyntaxTree.GetText();
        var start = declaration.GetFirstToken().SpanStart;
        if (declaration is ParameterSyntax)
            return Insert(declaration, start, $"[{string.Join(", ", attributes)}] ", NameStyle.Imported) with { IsOnlyOne = true };
        var line = text.Lines.GetLineFromPosition(start);
        var margin = string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(line.Start, start))) ? NewLine(text) + Indentation(text, start) : " ";
        return Insert(declaration, start, string.Concat(attributes.Select(attribute => $"[{attribute}]{margin}")), NameStyle.Imported) with { IsOnlyOne = true };
    }

    private static WriteText After(AttributeListSyntax list, string[] lists, NameStyle names)
    {
        var text = list.SyntaxTree.GetText();
        if (!StandsOnItsOwnLine(list, text))
            return Insert(list, list.Span.End, string.Concat(lists.Select(one => " " + one)), names);
        // At the end of the line, so that a comment behind the list stays with it.
        var margin = NewLine(text) + Indentation(text, list.SpanStart);
        return Insert(list, text.Lines.GetLineFromPosition(list.Span.End).End, string.Concat(lists.Select(one => margin + one)), names);
    }

    private static WriteText Insert(SyntaxNode where, int position, string text, NameStyle names) =>
        new(where.SyntaxTree, new TextSpan(position, 0), text, names);

    private static string TargetOf(AttributeListSyntax list) => list.Target is { } target ? target.Identifier.Text + ": " : string.Empty;

    private static bool StandsOnItsOwnLine(AttributeListSyntax list, SourceText text)
    {
        var line = text.Lines.GetLineFromPosition(list.Span.End);
        var first = text.Lines.GetLineFromPosition(list.SpanStart);
        return list.GetLastToken().GetNextToken().SpanStart > line.End
            && string.IsNullOrWhiteSpace(text.ToString(TextSpan.FromBounds(first.Start, list.SpanStart)));
    }

    private static string Indentation(SourceText text, int position)
    {
        var line = text.ToString(text.Lines.GetLineFromPosition(position).Span);
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    private static string NewLine(SourceText text)
    {
        var first = text.Lines[0];
        var lineBreak = text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak));
        return lineBreak.Length > 0 ? lineBreak : "\n";
    }
}
