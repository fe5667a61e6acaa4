using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules;
using PrivacyAnalyzers.Analyzers.Rules.Declarations.Effects;
using PrivacyAnalyzers.CodeFixes.Editing;
using PrivacyAnalyzers.CodeFixes.Findings;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.CodeFixes.Declarations;

/// <summary>
/// PRIV1009: declares the personal data that an annotation describes, or removes the annotation, or the part of it, that
/// means nothing where it stands.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(AnnotationHasEffectCodeFix))]
[Shared]
public sealed class AnnotationHasEffectCodeFix() : AnnotationCodeFix(RuleIds.AnnotationHasEffect)
{
    protected override IEnumerable<FixProposal> Propose(Finding finding)
    {
        if (finding.Node<AttributeSyntax>() is not { } attribute)
            yield break;

        var datum = LacksData(finding) ? finding.DeclaredDatum() : null;
        var isIntended = LacksData(finding) && datum is not { Own.DeniesPersonal: true };
        if (isIntended && datum is not null && Declaration(datum, attribute, finding) is { } declaration)
            yield return new(Strings.Title("DeclarePersonalData"), RuleIds.AnnotationHasEffect + ":declare", [declaration]);
        if (Removal(attribute, finding) is not { } removal)
            yield break;

        // Who described data meant there to be some. The key is another one too: clearing away the rest must not take it along.
        yield return isIntended
            ? new(Strings.Title("RemoveAnnotation"), RuleIds.AnnotationHasEffect + ":remove-undeclared", [removal]) { Menu = Strings.Title("NotPersonalMenu") }
            : new(Strings.Title("RemoveAnnotation"), RuleIds.AnnotationHasEffect + ":remove", [removal]);
    }

    private static bool LacksData(Finding finding) =>
        finding.Diagnostic.Properties.TryGetValue(FindingProperties.Problem, out var problem)
        && problem is nameof(NoEffectReason.NotPersonal) or nameof(NoEffectReason.NothingPersonal);

    // There are no values of a static class to declare.
    private static AnnotationEdit? Declaration(Datum datum, AttributeSyntax attribute, Finding finding) =>
        datum.Symbol is not INamedTypeSymbol { IsStatic: true } && AnnotationText.CanUse(finding.Compilation, AnnotationNames.PersonalData)
            ? AnnotatedDeclaration.Of(datum.Symbol, finding.Cancellation)?.WriteAheadOf(attribute, AnnotationText.NameOf(AnnotationNames.PersonalData))
            : null;

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
