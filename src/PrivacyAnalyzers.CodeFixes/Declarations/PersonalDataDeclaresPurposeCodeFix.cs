using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules;
using PrivacyAnalyzers.CodeFixes.Editing;
using PrivacyAnalyzers.CodeFixes.Findings;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.CodeFixes.Declarations;

/// <summary>PRIV1001: leaves the purpose to be decided, or takes the purposes of a neighbour.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PersonalDataDeclaresPurposeCodeFix))]
[Shared]
public sealed class PersonalDataDeclaresPurposeCodeFix() : AnnotationCodeFix(RuleIds.PersonalDataDeclaresPurpose)
{
    protected override IEnumerable<FixProposal> Propose(Finding finding)
    {
        if (finding.DeclaredDatum() is not { } datum
            || AnnotatedDeclaration.Of(datum.Symbol, finding.Cancellation) is not { } declaration
            || !AnnotationText.CanUse(finding.Compilation, AnnotationNames.Purpose))
        {
            return [];
        }

        // On an open point the placeholder is there already; a neighbour's purposes come in its place.
        var placeholder = AnnotatedDeclaration.AttributesOn(datum.Symbol, AnnotationNames.Purpose, finding.Cancellation).FirstOrDefault();
        var asSibling = SiblingData.Of(datum.Symbol, finding.Resolver)
            .Select(sibling => AsSibling(sibling, declaration, placeholder, finding))
            .OfType<FixProposal>()
            .MostDistinct();
        return datum.HasPlaceholderPurpose ? asSibling : [ToBeDecided(declaration, finding), .. asSibling];
    }

    private static FixProposal ToBeDecided(AnnotatedDeclaration declaration, Finding finding)
    {
        var placeholder = AnnotationText.Constant(finding.Compilation, "Purposes", Placeholders.ToBeDecided);
        return new(
            Strings.Title("PurposeToBeDecided"),
            $"{RuleIds.PersonalDataDeclaresPurpose}:{Placeholders.ToBeDecided}",
            [declaration.Write(AnnotationNames.Purpose, [AnnotationText.Attribute(AnnotationNames.Purpose, placeholder)])]);
    }

    private static FixProposal? AsSibling(Datum sibling, AnnotatedDeclaration declaration, AttributeSyntax? placeholder, Finding finding)
    {
        var purposes = sibling.Own.Purposes.OrderBy(purpose => purpose, StringComparer.Ordinal).ToList();
        var attributes = AnnotatedDeclaration.AttributesOn(sibling.Symbol, AnnotationNames.Purpose, finding.Cancellation);
        if (purposes.Count == 0 || purposes.Contains(Placeholders.ToBeDecided) || attributes.IsEmpty)
            return null;
        return new(
            Strings.Title("PurposeAsSibling", PurposeNames.Of(purposes), SiblingData.NameOf(sibling)),
            $"{RuleIds.PersonalDataDeclaresPurpose}:as:{string.Join(",", purposes)}",
            [AttributeCopy.To(declaration, AnnotationNames.Purpose, [.. attributes.Select(attribute => new CopiedAttribute(attribute))], placeholder, finding.Compilation)]) { Menu = Strings.Title("PurposeMenu") };
    }
}
