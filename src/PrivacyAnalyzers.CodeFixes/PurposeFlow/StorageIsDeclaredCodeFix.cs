using System.Composition;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules;
using PrivacyAnalyzers.CodeFixes.Editing;
using PrivacyAnalyzers.CodeFixes.Findings;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.CodeFixes.PurposeFlow;

/// <summary>PRIV2009: declares, on the member that is given data, what it holds from then on.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StorageIsDeclaredCodeFix))]
[Shared]
public sealed class StorageIsDeclaredCodeFix() : AnnotationCodeFix(RuleIds.StorageIsDeclared)
{
    protected override IEnumerable<FixProposal> Propose(Finding finding)
    {
        if (FactOf(finding, FindingProperties.Storage) is not { } key
            || DocumentationCommentId.GetFirstSymbolForDeclarationId(key, finding.Compilation) is not { } member
            || DeclarationOf(member, finding) is not { } declaration
            || !AnnotationText.CanUse(finding.Compilation, AnnotationNames.PersonalData))
        {
            yield break;
        }

        yield return new(
            Strings.Title("DeclareStorage", $"{member.ContainingType.Name}.{member.Name}"),
            RuleIds.StorageIsDeclared + ":declare",
            [AttributePlacement.Declare(declaration, [.. AttributesOf(finding)])]);
    }

    private static IEnumerable<string> AttributesOf(Finding finding)
    {
        yield return FactOf(finding, FindingProperties.Category) is { } category
            ? AnnotationText.Attribute(AnnotationNames.PersonalData, AnnotationText.Constant(finding.Compilation, "DataCategories", category))
            : AnnotationText.NameOf(AnnotationNames.PersonalData);
        var purposes = FactOf(finding, FindingProperties.Purposes) is { Length: > 0 } known
            ? known.Split([FindingProperties.Separator], StringSplitOptions.None)
            : [Placeholders.ToBeDecided];
        yield return AnnotationText.Attribute(AnnotationNames.Purpose, [.. purposes.Select(purpose => AnnotationText.Constant(finding.Compilation, "Purposes", purpose))]);
        if (FactOf(finding, FindingProperties.OnBehalfOf) is { } controllers)
            yield return AnnotationText.Attribute(AnnotationNames.ProcessedOnBehalfOf, AnnotationText.Literal(controllers));
    }

    // What stands on several fields at once would be said of all of them.
    private static SyntaxNode? DeclarationOf(ISymbol member, Finding finding) =>
        member.DeclaringSyntaxReferences
            .Select(reference => reference.GetSyntax(finding.Cancellation))
            .Select(node => node is VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax { Declaration.Variables.Count: 1 } field } ? field : node)
            .FirstOrDefault(node => node is FieldDeclarationSyntax or PropertyDeclarationSyntax or IndexerDeclarationSyntax or ParameterSyntax);

    private static string? FactOf(Finding finding, string property) =>
        finding.Diagnostic.Properties.TryGetValue(property, out var value) ? value : null;
}
