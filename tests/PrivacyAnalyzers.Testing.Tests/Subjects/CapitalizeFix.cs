using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace PrivacyAnalyzers.Testing.Tests.Subjects;

/// <summary>A well-behaved fix with two ways out.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class CapitalizeFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TEST0001"];

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        ScriptedFix.Offer(context, "Capitalize", Capitalized, "capitalize");
        ScriptedFix.Offer(context, "Prefix", name => "T" + name, "prefix");
        return Task.CompletedTask;
    }

    public static string Capitalized(string name) => name[..1].ToUpperInvariant() + name[1..];
}
