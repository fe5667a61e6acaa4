using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.Analyzers.OtherAssemblies;
using PrivacyAnalyzers.Analyzers.PolicyFiles;
using PrivacyAnalyzers.Analyzers.Rules.Analysis;
using PrivacyAnalyzers.Analyzers.UserModels;
using PrivacyAnalyzers.FlowAnalysis.Programs;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>The one analyzer behind all flow rules: the members of a compilation are solved once, then shown to every check.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowRulesAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<FlowCheck> checks;
    private readonly FlowLimits limits;

    public FlowRulesAnalyzer()
        : this(new PurposeAllowsUse(), new PurposeAllowsUseAcrossCalls(), new PurposeIsNotWidened(), new ProfilingReadsAllowedCriteria(), new StorageIsDeclared(), new AnalysisStaysWithinBudget(), new LibraryMemberIsModelled(), new FlowsForDependents())
    {
    }

    public FlowRulesAnalyzer(params FlowCheck[] checks)
        : this(FlowLimits.Default, checks)
    {
    }

    public FlowRulesAnalyzer(FlowLimits limits, params FlowCheck[] checks)
    {
        this.limits = limits;
        this.checks = [.. checks];
        SupportedDiagnostics = [.. checks.SelectMany(check => check.Descriptors)];
    }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();

        // Nothing is reported in generated code, but data passes through it.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.Analyze);
        context.RegisterCompilationStartAction(start =>
        {
            // Code without any declaration passes data on for others as well.
            var isPublished = FlowCarrier.IsAskedFor(start.Options);
            var policy = PolicyFile.Of(start.Options, start.TryGetValue, start.CancellationToken);
            if (!isPublished && !DeclarationGate.IsOpen(start.Compilation, policy, start.TryGetValue, start.CancellationToken))
                return;
            var referenced = FlowFiles.Of(start.Options, start.TryGetValue, start.CancellationToken);
            var settings = FlowSettings.Of(start.Options, start.TryGetValue, start.CancellationToken, referenced, policy);
            var session = new FlowSession(start.Compilation, start.TryGetValue, settings, checks, limits);
            start.RegisterSymbolAction(session.Note, ShownMembers.Kinds);
            start.RegisterOperationBlockAction(session.Analyze);
            start.RegisterCompilationEndAction(session.Finish);
        });
    }
}
