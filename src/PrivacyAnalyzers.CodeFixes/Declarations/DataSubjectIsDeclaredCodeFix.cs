using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.CodeFixes.Editing;
using PrivacyAnalyzers.CodeFixes.Findings;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.CodeFixes.Declarations;

/// <summary>PRIV1006: says whose data a type holds, for all of it or for one member, or leaves that to be decided.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DataSubjectIsDeclaredCodeFix))]
[Shared]
public sealed class DataSubjectIsDeclaredCodeFix() : AnnotationCodeFix(RuleIds.DataSubjectIsDeclared)
{
    protected override IEnumerable<FixProposal> Propose(Finding finding)
    {
        if (finding.DeclaredDatum() is not { } datum || !AnnotationText.CanUse(finding.Compilation, AnnotationNames.DataSubject))
            yield break;

        var places = DataSubjectPlace.Of(datum, finding).ToList();
        if (!datum.HasPlaceholderDataSubject && places.Count > 0)
            yield return Proposal(places[0], Placeholders.ToBeDecided, finding, Placeholders.ToBeDecided, Strings.Title("DataSubjectToBeDecided", places[0].Name));
        foreach (var place in places)
        {
            foreach (var subject in LikelyDataSubjects.Of(datum.Symbol, finding.Resolver))
                yield return Proposal(place, subject, finding, $"{place.Kind}:{subject}", subject) with { Menu = Strings.Title(place.MenuTitle, place.Name) };
        }
    }

    private static FixProposal Proposal(DataSubjectPlace place, string subject, Finding finding, string key, string title)
    {
        var attribute = AnnotationText.Attribute(AnnotationNames.DataSubject, AnnotationText.Constant(finding.Compilation, "DataSubjects", subject));
        return new(title, $"{RuleIds.DataSubjectIsDeclared}:{key}", [place.Write(attribute)]);
    }
}
