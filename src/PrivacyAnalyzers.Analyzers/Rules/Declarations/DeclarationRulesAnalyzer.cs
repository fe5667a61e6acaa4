using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.Analyzers.PolicyFiles;
using PrivacyAnalyzers.Analyzers.Rules.Policy;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow.Consent;
using PrivacyAnalyzers.Analyzers.Rules.Retention;

namespace PrivacyAnalyzers.Analyzers.Rules.Declarations;

/// <summary>The one analyzer behind all declaration rules: each symbol is resolved once, then shown to every rule.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationRulesAnalyzer : DiagnosticAnalyzer
{
    private static readonly ImmutableArray<SyntaxKind> TypeDeclarations =
        [SyntaxKind.ClassDeclaration, SyntaxKind.StructDeclaration, SyntaxKind.RecordDeclaration, SyntaxKind.RecordStructDeclaration, SyntaxKind.InterfaceDeclaration];

    private readonly ImmutableArray<DeclarationRule> rules;

    public DeclarationRulesAnalyzer()
        : this(
            new PersonalDataDeclaresPurpose(),
            new PersonalDataDeclaresRetention(),
            new CategoryIsAllowedForPurpose(),
            new SpecialCategoryHasCondition(),
            new DataSubjectIsDeclared(),
            new InheritedDeclarationsAgree(),
            new AnnotationHasEffect(),
            new PurposeHasLegalBasis(),
            new RetentionIsWellFormed(),
            new RetentionStaysWithinPolicy(),
            new RetentionRegimesAgree(),
            new PolicyKnowsId())
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
            var policy = PolicyFile.Of(start.Options, start.TryGetValue, start.CancellationToken);
            if (!DeclarationGate.IsOpen(start.Compilation, policy, start.TryGetValue, start.CancellationToken))
                return;
            var session = new DeclarationSession(rules, policy, new ConsentChecks(start.Compilation, start.TryGetValue));
            start.RegisterSymbolAction(session.AnalyzeSymbol, SymbolKind.NamedType, SymbolKind.Property, SymbolKind.Field, SymbolKind.Method, SymbolKind.Parameter);
            start.RegisterOperationAction(session.AnalyzeFunction, OperationKind.LocalFunction, OperationKind.AnonymousFunction);
            start.RegisterSyntaxNodeAction(session.AnalyzeAssemblyAttributes, SyntaxKind.CompilationUnit);
            start.RegisterSyntaxNodeAction(session.AnalyzeEventFields, SyntaxKind.EventFieldDeclaration);
            start.RegisterSyntaxNodeAction(session.AnalyzePartialProperties, TypeDeclarations);
        });
    }
}
