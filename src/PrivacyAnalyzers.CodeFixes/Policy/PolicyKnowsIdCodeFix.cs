using System.Composition;
using System.Globalization;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.Rules;
using PrivacyAnalyzers.CodeFixes.Editing;
using PrivacyAnalyzers.CodeFixes.Findings;

namespace PrivacyAnalyzers.CodeFixes.Policy;

/// <summary>PRIV9003: writes an id that the policy has in the place of one that is near it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(PolicyKnowsIdCodeFix))]
[Shared]
public sealed class PolicyKnowsIdCodeFix() : AnnotationCodeFix(RuleIds.PolicyKnowsId)
{
    protected override IEnumerable<FixProposal> Propose(Finding finding)
    {
        if (finding.Node<ExpressionSyntax>() is not { } written || written.Span != finding.Diagnostic.Location.SourceSpan
            || !finding.Diagnostic.Properties.TryGetValue(FindingProperties.NearestIds, out var nearest) || string.IsNullOrEmpty(nearest))
        {
            yield break;
        }

        // Where only one is near it was probably meant. Of several a person chooses, never a tool that takes the first.
        var ids = nearest!.Split([FindingProperties.Separator], StringSplitOptions.None);
        var menu = ids.Length == 1 ? null : Strings.Title("WriteIdMenu");
        for (var rank = 0; rank < ids.Length; rank++)
        {
            var (span, text) = Written(ids[rank], written, finding);
            var key = RuleIds.PolicyKnowsId + ":nearest:" + rank.ToString(CultureInfo.InvariantCulture);
            yield return new(Strings.Title("WriteId", ids[rank]), key, [new WriteText(written.SyntaxTree, span, text, NameStyle.AsWritten)]) { Menu = menu };
        }
    }

    /// <summary>A constant of a class becomes another constant of that class where it has one for the id; else a literal it is.</summary>
    private static (TextSpan Span, string Text) Written(string id, ExpressionSyntax written, Finding finding)
    {
        var name = written switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        };
        if (name is not null && finding.Model.GetSymbolInfo(name, finding.Cancellation).Symbol is IFieldSymbol { IsConst: true, ContainingType: { } type }
            && type.GetMembers().OfType<IFieldSymbol>().FirstOrDefault(constant => constant is { IsConst: true, ConstantValue: string value } && value == id) is { } other)
        {
            return (name.Span, other.Name);
        }

        return (written.Span, AnnotationText.Literal(id));
    }
}
