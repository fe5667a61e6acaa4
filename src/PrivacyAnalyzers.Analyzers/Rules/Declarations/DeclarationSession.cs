using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow.Consent;
using PrivacyAnalyzers.Declarations.Reading;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Policy.Closure;
using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>Shows every declared symbol of one compilation to the rules, each datum once.</summary>
internal sealed class DeclarationSession(ImmutableArray<DeclarationRule> rules, PrivacyPolicy? policy, ConsentChecks consent)
{
    private readonly DeclarationResolver resolver = new(policy);
    private readonly ActivityResolver activities = new(policy);
    private readonly PolicyRules? inForce = PolicyRules.Of(policy);

    public void AnalyzeSymbol(SymbolAnalysisContext context)
    {
        // Positional parameters, backing fields and accessors are shown to the rules as their property.
        var symbol = context.Symbol;
        if (symbol.IsImplicitlyDeclared || symbol is IMethodSymbol { AssociatedSymbol: not null } || PartialMembers.IsPropertyImplementation(symbol))
            return;
        if (PartialMembers.IsImplementation(symbol))
            AnalyzeImplementation(symbol, context.ReportDiagnostic, context.CancellationToken);
        else if (SymbolEqualityComparer.Default.Equals(MemberParts.Canonical(symbol), symbol))
            Analyze(symbol, PartialMembers.AttributesOfDefinition(symbol), context.ReportDiagnostic, context.CancellationToken);

        // The result of a delegate reaches no symbol action, for its Invoke method is implicit.
        if (symbol is INamedTypeSymbol { DelegateInvokeMethod: { } invoke })
            Analyze(invoke, MemberParts.AllAttributesOf(invoke), context.ReportDiagnostic, context.CancellationToken);
    }

    // In an editor the implementing part of a property reaches neither a symbol action nor one for its syntax.
    public void AnalyzePartialProperties(SyntaxNodeAnalysisContext context)
    {
        foreach (var member in ((TypeDeclarationSyntax)context.Node).Members)
        {
            if (member is not BasePropertyDeclarationSyntax declaration || !declaration.Modifiers.Any(SyntaxKind.PartialKeyword)
                || context.SemanticModel.GetDeclaredSymbol(declaration, context.CancellationToken) is not IPropertySymbol { PartialDefinitionPart: not null } property)
            {
                continue;
            }

            foreach (var symbol in property.Parameters.Prepend<ISymbol>(property))
                AnalyzeImplementation(symbol, context.ReportDiagnostic, context.CancellationToken);
        }
    }

    // Parameters of local functions and lambdas reach no symbol action.
    public void AnalyzeFunction(OperationAnalysisContext context)
    {
        var function = context.Operation is ILocalFunctionOperation local ? local.Symbol : ((IAnonymousFunctionOperation)context.Operation).Symbol;
        foreach (var symbol in function.Parameters.Prepend<ISymbol>(function))
            Analyze(symbol, MemberParts.AllAttributesOf(symbol), context.ReportDiagnostic, context.CancellationToken);
    }

    public void AnalyzeEventFields(SyntaxNodeAnalysisContext context)
    {
        foreach (var list in ((EventFieldDeclarationSyntax)context.Node).AttributeLists)
        {
            if (list.Target?.Identifier.ValueText != "field")
                continue;
            foreach (var attribute in list.Attributes)
            {
                if (context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol is not { ContainingType: var type } || AnnotationKinds.NameOf(type) is not { } name)
                    continue;
                foreach (var rule in rules)
                    rule.AnalyzeEventField(name, attribute.GetLocation(), context.ReportDiagnostic);
            }
        }
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

    private void Analyze(ISymbol symbol, ImmutableArray<AttributeData> attributes, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var context = new DeclarationRuleContext(symbol, attributes, resolver, activities, inForce, consent, report, cancellation);
        foreach (var rule in rules)
            rule.Analyze(context);
    }

    private void AnalyzeImplementation(ISymbol symbol, Action<Diagnostic> report, CancellationToken cancellation)
    {
        var attributes = PartialMembers.AttributesOfImplementation(symbol);
        if (attributes.IsEmpty)
            return;
        var context = new DeclarationRuleContext(symbol, attributes, resolver, activities, inForce, consent, report, cancellation);
        foreach (var rule in rules)
            rule.AnalyzeImplementation(context);
    }
}
