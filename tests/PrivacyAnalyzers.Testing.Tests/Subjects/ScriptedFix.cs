using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace PrivacyAnalyzers.Testing.Tests.Subjects;

/// <summary>A fix that does what a test tells it, mistakes included.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class ScriptedFix(string id, Action<CodeFixContext> script, bool hasFixAll = true) : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => [id];

    public override FixAllProvider? GetFixAllProvider() => hasFixAll ? WellKnownFixAllProviders.BatchFixer : null;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        script(context);
        return Task.CompletedTask;
    }

    /// <summary>Offers to replace the text the diagnostic stands on.</summary>
    public static void Offer(CodeFixContext context, string title, Func<string, string> replace, string? key) =>
        context.RegisterCodeFix(Action(context, title, replace, key), context.Diagnostics);

    public static CodeAction Action(CodeFixContext context, string title, Func<string, string> replace, string? key) => CodeAction.Create(
        title,
        async cancellationToken =>
        {
            var text = await context.Document.GetTextAsync(cancellationToken);
            return context.Document.WithText(text.WithChanges(new TextChange(context.Span, replace(text.ToString(context.Span)))));
        },
        key);
}
