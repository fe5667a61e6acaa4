using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace PrivacyAnalyzers.Testing.Tests.Subjects;

/// <summary>A well-behaved live rule: types whose names start in lower case, their members as additional locations.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LowercaseTypeAnalyzer : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [Rules.Lowercase];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterSymbolAction(Analyze, SymbolKind.NamedType);
    }

    public static bool IsLowercase(ISymbol symbol) => symbol.Name.Length > 0 && char.IsLower(symbol.Name[0]);

    private static void Analyze(SymbolAnalysisContext context)
    {
        if (!IsLowercase(context.Symbol))
            return;

        var members = ((INamedTypeSymbol)context.Symbol).GetMembers().Where(member => !member.IsImplicitlyDeclared).Select(member => member.Locations[0]);
        var properties = ImmutableDictionary<string, string?>.Empty.Add("Name", context.Symbol.Name);
        context.ReportDiagnostic(Diagnostic.Create(
            Rules.Lowercase, context.Symbol.Locations[0], members, properties, context.Symbol.Name, context.Symbol.Name[..1]));
    }
}
