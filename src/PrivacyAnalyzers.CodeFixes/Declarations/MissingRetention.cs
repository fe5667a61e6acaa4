using System.Collections.Immutable;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using PrivacyAnalyzers.CodeFixes.Editing;
using PrivacyAnalyzers.CodeFixes.Findings;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Policy.Vocabulary;

namespace PrivacyAnalyzers.CodeFixes.Declarations;

/// <summary>The purposes of a datum that have no retention; none where the datum has no purposes either.</summary>
internal sealed class MissingRetention(Datum datum, ImmutableArray<string> purposes, Finding finding)
{
    /// <summary>
    /// The <c>For</c> argument a retention needs to hold for these purposes and no other; null when there are no others. A
    /// retention without it would also replace what the type says about the others.
    /// </summary>
    public string? For => HasOthers ? Write(purposes) : null;

    /// <summary>The retentions of a sibling that hold for these purposes, cut down to them; none unless they hold for all of them.</summary>
    public ImmutableArray<CopiedAttribute> From(Datum sibling)
    {
        var statements = sibling.Own.Retentions;
        if (statements.Any(statement => statement.PeriodOrRule == Placeholders.ToBeDecided || SyntaxOf(statement) is null))
            return [];

        var copies = ImmutableArray.CreateBuilder<CopiedAttribute>();
        var open = purposes;
        foreach (var statement in statements)
        {
            ImmutableArray<string> meant = [.. purposes.Where(statement.For.Contains)];
            if (meant.IsEmpty)
                continue;
            copies.Add(new(SyntaxOf(statement)!, meant.Length == statement.For.Count ? null : Write(meant)));
            open = open.RemoveRange(meant);
        }

        if (!open.IsEmpty || purposes.IsEmpty)
        {
            if (statements.FirstOrDefault(statement => statement.For.IsEmpty) is not { } general)
                return [];
            copies.Add(new(SyntaxOf(general)!, HasOthers ? Write(open) : null));
        }

        return copies.ToImmutable();
    }

    private bool HasOthers => purposes.Length < datum.Purposes.Count;

    private string Write(IEnumerable<string> ids) => AnnotationText.ArrayOf(ids.Select(Write));

    // As the declaration writes the purpose itself, if it does.
    private string Write(string id)
    {
        foreach (var attribute in AnnotatedDeclaration.AttributesOn(datum.Symbol, AnnotationNames.Purpose, finding.Cancellation))
        {
            if (attribute.SyntaxTree != finding.Root.SyntaxTree)
                continue;
            foreach (var argument in attribute.ArgumentList?.Arguments ?? default)
            {
                if (finding.Model.GetConstantValue(argument.Expression, finding.Cancellation).Value is string text && text == id)
                    return argument.Expression.ToString();
            }
        }

        return AnnotationText.Constant(finding.Compilation, "Purposes", id);
    }

    private AttributeSyntax? SyntaxOf(RetentionStatement statement) =>
        statement.Source?.ApplicationSyntaxReference?.GetSyntax(finding.Cancellation) as AttributeSyntax;
}
