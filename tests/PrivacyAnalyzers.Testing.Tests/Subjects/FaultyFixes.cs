using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.Testing.Tests.Subjects;

/// <summary>Right but for its export.</summary>
public sealed class HiddenFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TEST0001"];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        ScriptedFix.Offer(context, "Capitalize", CapitalizeFix.Capitalized, "capitalize");
        return Task.CompletedTask;
    }
}

/// <summary>Right, but its FixAll does only the first of a document.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ForgetfulFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TEST0001"];

    public override FixAllProvider GetFixAllProvider() => new OnlyFirst();

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        ScriptedFix.Offer(context, "Capitalize", CapitalizeFix.Capitalized, "capitalize");
        return Task.CompletedTask;
    }

    private sealed class OnlyFirst : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var first = (await context.GetDocumentDiagnosticsAsync(context.Document!)).OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start).First();
            CodeAction? offered = null;
            await context.CodeFixProvider.RegisterCodeFixesAsync(
                new CodeFixContext(context.Document!, first, (action, _) => offered = action, context.CancellationToken));
            return offered;
        }
    }
}
