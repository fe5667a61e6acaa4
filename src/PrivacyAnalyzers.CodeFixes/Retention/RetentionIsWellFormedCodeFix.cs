using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules;
using PrivacyAnalyzers.Analyzers.Rules.Retention;
using PrivacyAnalyzers.CodeFixes.Editing;
using PrivacyAnalyzers.CodeFixes.Findings;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.CodeFixes.Retention;

/// <summary>PRIV5001: writes the period that was probably meant, or the event from which a period is counted.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RetentionIsWellFormedCodeFix))]
[Shared]
public sealed class RetentionIsWellFormedCodeFix() : AnnotationCodeFix(RuleIds.RetentionIsWellFormed)
{
    private static readonly string[] UsualStarts = ["collection", "last-contact", "end-of-contract", "end-of-relationship", "end-of-financial-year"];

    protected override IEnumerable<FixProposal> Propose(Finding finding)
    {
        if (finding.Node<AttributeArgumentSyntax>() is not { } argument || argument.Expression.Span != finding.Diagnostic.Location.SourceSpan)
            return [];
        if (argument.NameEquals is not null || IsWithoutStart(finding))
            return Starts(argument, finding);
        return argument.Expression is LiteralExpressionSyntax literal && finding.Diagnostic.Properties.TryGetValue(FindingProperties.Suggestion, out var suggestion) && suggestion is not null
            ? [new(Strings.Title("WritePeriod", suggestion), RuleIds.RetentionIsWellFormed + ":suggestion", [Write(literal.Span, AnnotationText.Literal(suggestion), argument)])]
            : [];
    }

    // First an open point, so that nobody gets a start event by fixing everything at once without looking.
    private static IEnumerable<FixProposal> Starts(AttributeArgumentSyntax argument, Finding finding)
    {
        if (IsWithoutStart(finding))
            yield return Start(argument, Placeholders.ToBeDecided, Strings.Title("CountFromToBeDecided"), finding);
        foreach (var start in UsualStarts)
            yield return Start(argument, start, Strings.Title("CountFrom", start), finding) with { Menu = Strings.Title("CountFromMenu") };
    }

    private static FixProposal Start(AttributeArgumentSyntax argument, string start, string title, Finding finding)
    {
        var written = AnnotationText.Constant(finding.Compilation, "RetentionStarts", start);
        return new(title, $"{RuleIds.RetentionIsWellFormed}:from:{start}",
        [
            argument.NameEquals is null
                ? Write(new TextSpan(argument.Span.End, 0), ", From = " + written, argument)
                : Write(argument.Expression.Span, written, argument),
        ]);
    }

    private static WriteText Write(TextSpan span, string text, AttributeArgumentSyntax argument) =>
        new(argument.SyntaxTree, span, text, argument.FirstAncestorOrSelf<AttributeSyntax>()!.Name is SimpleNameSyntax ? NameStyle.Imported : NameStyle.Shortened);

    private static bool IsWithoutStart(Finding finding) =>
        finding.Diagnostic.Properties.TryGetValue(FindingProperties.Problem, out var problem) && problem == RetentionIsWellFormed.StartProblemName;
}
