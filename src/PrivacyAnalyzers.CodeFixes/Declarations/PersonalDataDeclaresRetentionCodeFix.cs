using System.Collections.Immutable;
using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules;
using PrivacyAnalyzers.CodeFixes.Editing;
using PrivacyAnalyzers.CodeFixes.Findings;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.CodeFixes.Declarations;

/// <summary>PRIV1002: leaves the period to be decided, or takes that of a neighbour, for exactly the purposes that lack one.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PersonalDataDeclaresRetentionCodeFix))]
[Shared]
public sealed class PersonalDataDeclaresRetentionCodeFix() : AnnotationCodeFix(RuleIds.PersonalDataDeclaresRetention)
{
    protected override IEnumerable<FixProposal> Propose(Finding finding)
    {
        if (finding.DeclaredDatum() is not { } datum
            || AnnotatedDeclaration.Of(datum.Symbol, finding.Cancellation) is not { } declaration
            || !AnnotationText.CanUse(finding.Compilation, AnnotationNames.Retention))
        {
            return [];
        }

        var missing = new MissingRetention(datum, PurposesOf(finding.Diagnostic), finding);
        return
        [
            ToBeDecided(missing, declaration),
            .. SiblingData.Of(datum.Symbol, finding.Resolver)
                .Select(sibling => AsSibling(sibling, missing, declaration, finding))
                .OfType<FixProposal>()
                .MostDistinct(),
        ];
    }

    private static FixProposal ToBeDecided(MissingRetention missing, AnnotatedDeclaration declaration)
    {
        var period = AnnotationText.Literal(Placeholders.ToBeDecided);
        return new(
            Strings.Title("RetentionToBeDecided"),
            $"{RuleIds.PersonalDataDeclaresRetention}:{Placeholders.ToBeDecided}",
            [declaration.Write(AnnotationNames.Retention, [AnnotationText.Attribute(AnnotationNames.Retention, missing.For is { } purposes ? [period, "For = " + purposes] : [period])])]);
    }

    private static FixProposal? AsSibling(Datum sibling, MissingRetention missing, AnnotatedDeclaration declaration, Finding finding) =>
        missing.From(sibling) is { IsEmpty: false } copies
            ? new(
                Strings.Title("RetentionAsSibling", SiblingData.NameOf(sibling)),
                $"{RuleIds.PersonalDataDeclaresRetention}:as:{string.Join(";", sibling.Own.Retentions.Select(retention => $"{retention.PeriodOrRule} {retention.From} {string.Join(",", retention.For)}"))}",
                [AttributeCopy.To(declaration, AnnotationNames.Retention, copies, inPlaceOf: null, finding.Compilation)]) { Menu = Strings.Title("RetentionMenu") }
            : null;

    private static ImmutableArray<string> PurposesOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(FindingProperties.PurposesWithoutRetention, out var purposes) && purposes is not null
            ? [.. purposes.Split([FindingProperties.Separator], StringSplitOptions.None)]
            : [];
}
