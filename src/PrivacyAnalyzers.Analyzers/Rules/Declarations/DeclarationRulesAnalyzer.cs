using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>The one analyzer behind all declaration rules: each symbol is resolved once, then shown to every rule.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationRulesAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<DeclarationRule> rules;

    public DeclarationRulesAnalyzer()
        : this(new PersonalDataDeclaresPurpose())
    {
    }

    public DeclarationRulesAnalyzer(params DeclarationRule[] rules)
    {
        this.rules = [.. rules];
        SupportedDiagnostics = [.. rules.SelectMany(rule => rule.Descriptors)];
    }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(start =>
        {
            if (!DeclarationGate.IsOpen(start.Compilation, start.TryGetValue, start.CancellationToken))
                return;
            var session = new Session(rules);
            start.RegisterSymbolAction(session.AnalyzeSymbol, SymbolKind.NamedType, SymbolKind.Property, SymbolKind.Field, SymbolKind.Method, SymbolKind.Parameter);
            start.RegisterOperationAction(session.AnalyzeFunction, OperationKind.LocalFunction, OperationKind.AnonymousFunction);
        });
    }

    private sealed class Session(ImmutableArray<DeclarationRule> rules)
    {
        private readonly DeclarationResolver resolver = new();
        private readonly ActivityResolver activities = new();

        public void AnalyzeSymbol(SymbolAnalysisContext context)
        {
            if (IsOwnDeclaration(context.Symbol))
                Analyze(context.Symbol, context.ReportDiagnostic, context.CancellationToken);
        }

        // Parameters of local functions and lambdas reach no symbol action.
        public void AnalyzeFunction(OperationAnalysisContext context)
        {
            var function = context.Operation is ILocalFunctionOperation local ? local.Symbol : ((IAnonymousFunctionOperation)context.Operation).Symbol;
            Analyze(function, context.ReportDiagnostic, context.CancellationToken);
            foreach (var parameter in function.Parameters)
                Analyze(parameter, context.ReportDiagnostic, context.CancellationToken);
        }

        private void Analyze(ISymbol symbol, Action<Diagnostic> report, CancellationToken cancellation)
        {
            var context = new DeclarationRuleContext(symbol, resolver, activities, report, cancellation);
            foreach (var rule in rules)
                rule.Analyze(context);
        }

        // A record's positional parameter and a backing field are shown to the rules as their property; accessors as theirs.
        private static bool IsOwnDeclaration(ISymbol symbol) =>
            !symbol.IsImplicitlyDeclared
            && symbol is not IMethodSymbol { AssociatedSymbol: not null }
            && (symbol is not IMethodSymbol { PartialImplementationPart: null, PartialDefinitionPart: not null })
            && SymbolEqualityComparer.Default.Equals(MemberParts.Canonical(symbol), symbol);
    }
}
