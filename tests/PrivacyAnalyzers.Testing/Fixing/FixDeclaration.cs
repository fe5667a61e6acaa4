using System.Collections.Immutable;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Testing.Fixing;

/// <summary>What a code fix says of itself, and an editor goes by.</summary>
internal static class FixDeclaration
{
    public static void Require(CodeFixProvider fix, ImmutableArray<DiagnosticAnalyzer> analyzers, ImmutableArray<FixAllScope> scopes)
    {
        var name = fix.GetType().Name;
        if (fix.GetType().GetCustomAttribute<ExportCodeFixProviderAttribute>()?.Languages.Contains(LanguageNames.CSharp) != true)
            throw new VerifierException($"{name} is not exported as a C# code fix, so no editor will find it.");

        if (!analyzers.SelectMany(analyzer => analyzer.SupportedDiagnostics).Any(rule => fix.FixableDiagnosticIds.Contains(rule.Id)))
            throw new VerifierException($"{name} fixes {string.Join(", ", fix.FixableDiagnosticIds)}, none of which the analyzers report.");

        if (scopes.IsEmpty)
            return;

        var supported = fix.GetFixAllProvider()?.GetSupportedFixAllScopes()
            ?? throw new VerifierException($"{name} has no FixAllProvider; set FixAllScopes to [] if that is meant.");
        if (scopes.Except(supported).ToArray() is [_, ..] lacking)
            throw new VerifierException($"{name} does not support FixAll in: {string.Join(", ", lacking)}.");
    }
}
