using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.CodeFixes.Editing;
using PrivacyAnalyzers.CodeFixes.Findings;

namespace PrivacyAnalyzers.CodeFixes.Declarations;

/// <summary>PRIV1009: removes the annotation, or the part of it, that means nothing where it stands.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnnotationHasEffectCodeFix))]
[Shared]
public sealed class AnnotationHasEffectCodeFix() : AnnotationCodeFix(RuleIds.AnnotationHasEffect)
{
    protected override IEnumerable<FixProposal> Propose(Finding finding) =>
        finding.Node<AttributeSyntax>() is { } attribute && Removal(attribute, finding) is { } edit
            ? [new(Strings.Title("RemoveAnnotation"), RuleIds.AnnotationHasEffect + ":remove", [edit])]
            : [];

    private static AnnotationEdit? Removal(AttributeSyntax attribute, Finding finding)
    {
        var place = finding.Diagnostic.Location.SourceSpan;
        if (attribute.Span == place)
            return new RemoveAttribute(attribute);

        // Without its first argument the others of a named argument, or of an activity, would mean something else.
        if (finding.Node<AttributeArgumentSyntax>() is not { NameColon: null } argument || finding.NeededArguments(attribute) is not { } needed)
            return null;
        if (argument.Expression.Span != place)
            return ElementAt(argument, finding) is { } element ? new RemoveArgument(element, needed) : null;
        var isFirstOfMany = needed > 1 && argument == attribute.ArgumentList!.Arguments[0];
        return isFirstOfMany ? null : new RemoveArgument(argument, needed);
    }

    private static SyntaxNode? ElementAt(AttributeArgumentSyntax argument, Finding finding) =>
        argument.Expression.DescendantNodes()
            .FirstOrDefault(node => node.Span == finding.Diagnostic.Location.SourceSpan && node is { Parent: InitializerExpressionSyntax or CollectionExpressionSyntax });
}
