using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Hosting;
using PrivacyAnalyzers.Analyzers.PolicyFiles;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Analyzers.Rules.Policy;

/// <summary>
/// The one analyzer behind all rules about the policy file. It must hold a rule that warns: the command-line compiler runs no analyzer
/// that only informs.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PolicyFileRulesAnalyzer : DiagnosticAnalyzer
{
    private readonly ImmutableArray<PolicyFileRule> rules;

    public PolicyFileRulesAnalyzer()
        : this(new PolicyFileIsValid(), new PolicyReferencesResolve(), new PolicyStatementIsComplete())
    {
    }

    public PolicyFileRulesAnalyzer(params PolicyFileRule[] rules)
    {
        this.rules = [.. rules];
        SupportedDiagnostics = [.. rules.SelectMany(rule => rule.Descriptors)];
    }

    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(file => Analyze(file, context.TryGetValue));
    }

    private void Analyze(AdditionalFileAnalysisContext context, TextLookup<PolicyReading> lookup)
    {
        var file = context.AdditionalFile;
        if (!PolicyFile.Is(file) || PolicyFile.In(context.Options.AdditionalFiles) is not { } inForce)
            return;
        if (file.Path != inForce.Path)
        {
            var other = new UnreadPolicyFileContext(file.Path, context.ReportDiagnostic);
            foreach (var rule in rules)
                rule.AnalyzeOther(other, inForce.Path);
        }
        else if (PolicyFile.Read(file, lookup, context.CancellationToken) is { } reading)
        {
            var read = new PolicyFileRuleContext(file.Path, reading, context.ReportDiagnostic);
            foreach (var rule in rules)
                rule.Analyze(read);
        }
        else
        {
            var unreadable = new UnreadPolicyFileContext(file.Path, context.ReportDiagnostic);
            foreach (var rule in rules)
                rule.AnalyzeUnreadable(unreadable);
        }
    }
}
