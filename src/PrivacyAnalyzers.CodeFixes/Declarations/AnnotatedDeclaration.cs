using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Editing;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.CodeFixes.Declarations;

/// <summary>The attributes, as written, that annotate one member, parameter, return value or type.</summary>
public sealed class AnnotatedDeclaration
{
    private readonly ImmutableArray<(AttributeSyntax Syntax, string? Name)> annotations;

    private AnnotatedDeclaration(ImmutableArray<(AttributeSyntax Syntax, string? Name)> annotations, AttributeSyntax marker)
    {
        this.annotations = annotations;
        Marker = marker;
    }

    /// <summary>The attribute that makes it personal data; where another level does, the first annotation.</summary>
    public AttributeSyntax Marker { get; }

    /// <summary>Null when nothing on the symbol itself annotates it.</summary>
    public static AnnotatedDeclaration? Of(ISymbol symbol, CancellationToken cancellation)
    {
        var annotations = AnnotationsOn(symbol, cancellation);
        return annotations.IsEmpty
            ? null
            : new(annotations, annotations.OrderBy(annotation => annotation.Name is null or AnnotationNames.PersonalData ? 0 : 1).First().Syntax);
    }

    /// <summary>The attributes of one name on a symbol, in source order.</summary>
    public static ImmutableArray<AttributeSyntax> AttributesOn(ISymbol symbol, string name, CancellationToken cancellation) =>
        [.. AnnotationsOn(symbol, cancellation).Where(annotation => annotation.Name == name).Select(annotation => annotation.Syntax)];

    /// <summary>
    /// Adds attributes of one name in the layout of those that are there, or puts them in the place of one. They come after
    /// what people expect before them: first that it is personal data, then why, how long, and whose.
    /// </summary>
    public AnnotationEdit Write(string name, IReadOnlyList<string> attributes, AttributeSyntax? inPlaceOf = null, bool asWritten = false)
    {
        var names = asWritten ? NameStyle.AsWritten : Names;
        return inPlaceOf is null
            ? AttributePlacement.Beside(Marker, annotations.Where(annotation => annotation.Syntax == Marker || RankOf(annotation.Name) <= RankOf(name)).Select(annotation => annotation.Syntax), attributes, names)
            : new WriteText(inPlaceOf.SyntaxTree, inPlaceOf.Span, string.Join(", ", attributes), names);
    }

    /// <summary>Adds an attribute ahead of the annotations that are there; null where this one is not among them.</summary>
    public AnnotationEdit? WriteAheadOf(AttributeSyntax annotation, string attribute) =>
        annotations.Any(one => one.Syntax.SyntaxTree == annotation.SyntaxTree && one.Syntax.Span == annotation.Span)
            ? AttributePlacement.Before(Marker, attribute, Names)
            : null;

    private static int RankOf(string? name) => name switch
    {
        AnnotationNames.Purpose => 1,
        AnnotationNames.Retention => 2,
        AnnotationNames.DataSubject => 3,
        _ => 0,
    };

    /// <summary>Where people wrote our annotations with a qualifier, they did not want the using directive.</summary>
    private NameStyle Names =>
        annotations.Any(annotation => annotation is { Name: not null, Syntax.Name: not SimpleNameSyntax }) ? NameStyle.Shortened : NameStyle.Imported;

    // Our own by name; with no name the markers of others.
    private static ImmutableArray<(AttributeSyntax Syntax, string? Name)> AnnotationsOn(ISymbol symbol, CancellationToken cancellation)
    {
        var found = ImmutableArray.CreateBuilder<(AttributeSyntax, string?)>();
        foreach (var attribute in MemberParts.AttributesOf(symbol))
        {
            var name = AnnotationKinds.NameOf(attribute);
            if ((name is not null || AnnotationKinds.IsForeignPersonalDataMarker(attribute)) && attribute.ApplicationSyntaxReference?.GetSyntax(cancellation) is AttributeSyntax syntax)
                found.Add((syntax, name));
        }

        return found.ToImmutable();
    }
}
