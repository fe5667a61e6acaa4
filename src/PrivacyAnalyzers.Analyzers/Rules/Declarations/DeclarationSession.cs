using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>Shows every declared symbol of one compilation to the rules, each datum once.</summary>
internal sealed class DeclarationSession(ImmutableArray<DeclarationRule> rules)
{
    private readonly DeclarationResolver resolver = new();
    private readonly ActivityResolver activities = new();

    public void AnalyzeSymbol(SymbolAnalysisContext context)
    {
        if (!IsOwnDeclaration(context.Symbol))
            return;
        Analyze(context.Symbol, context.ReportDiagnostic, context.CancellationToken);

        // The result of a delegate reaches no symbol action, for its Invoke method is implicit.
        if (context.Symbol is INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
            Analyze(invoke, context.ReportDiagnostic, context.CancellationToken);
    }

    // Parameters of local functions and lambdas reach no symbol action.
    public void AnalyzeFunction(OperationAnalysisContext context)
    {
        var function = context.Operation is ILocalFunctionOperation local ? local.Symbol : ((IAnonymousFunctionOperation)context.Operation).Symbol;
        Analyze(function, context.ReportDiagnostic, context.CancellationToken);
        foreach (var parameter in function.Parameters)
            Analyze(parameter, context.ReportDiagnostic, context.CancellationToken);
    }

    // An assembly reaches no symbol action. File by file, its annotations are checked while typing.
    public void AnalyzeAssemblyAttributes(SyntaxNodeAnalysisContext context)
    {
        if (((CompilationUnitSyntax)context.Node).AttributeLists.Count == 0)
            return;
        var assembly = context.Compilation.Assembly;
        var attributes = assembly.GetAttributes().Where(attribute => attribute.ApplicationSyntaxReference?.SyntaxTree == context.Node.SyntaxTree).ToImmutableArray();
        if (!attributes.IsEmpty)
            Analyze(assembly, attributes, context.ReportDiagnostic, context.CancellationToken);
    }

    private void Analyze(ISymbol symbol, Action<Diagnostic> report, CancellationToken cancellation) =>
        Analyze(symbol, MemberParts.AllAttributesOf(symbol), report, cancellation);

    private void Analyze(ISymbol symbol, ImmutableArray<AttributeData> attributes, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var context = new DeclarationRuleContext(symbol, attributes, resolver, activities, report, cancellation);
        foreach (var rule in rules)
            rule.Analyze(context);
    }

    // Positional parameters, backing fields, accessors and implementing parts are shown to the rules as their property or definition.
    private static bool IsOwnDeclaration(ISymbol symbol) =>
        !symbol.IsImplicitlyDeclared
        && symbol is not IMethodSymbol { AssociatedSymbol: not null }
        && SymbolEqualityComparer.Default.Equals(MemberParts.Canonical(symbol), symbol);
}
