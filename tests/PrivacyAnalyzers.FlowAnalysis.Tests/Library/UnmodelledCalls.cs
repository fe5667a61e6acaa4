using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;
using PrivacyAnalyzers.Analyzers.UserModels;
using PrivacyAnalyzers.FlowAnalysis.Extraction;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Library;

/// <summary>The calls for which the extraction of a compilation's members relies on an assumption.</summary>
internal static class UnmodelledCalls
{
    public static async Task<IReadOnlyCollection<UnmodelledCall>> In(Compilation compilation)
    {
        var calls = new ConcurrentBag<UnmodelledCall>();
        await compilation.WithAnalyzers([new Collector(calls)], new AnalyzerOptions([], new Asked())).GetAnalyzerDiagnosticsAsync();
        return calls;
    }

#pragma warning disable RS1001, RS1036 // It is run by hand and reports nothing.
    private sealed class Collector(ConcurrentBag<UnmodelledCall> calls) : DiagnosticAnalyzer
#pragma warning restore RS1001, RS1036
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("TEST0001", "Unused", "Unused", "Test", DiagnosticSeverity.Warning, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationStartAction(start =>
            {
                var contracts = new PrivacyContracts(FlowSettings.Of(start.Options, start.TryGetValue, start.CancellationToken), new ContractNumbers());
                var members = new SourceMembers();
                start.RegisterOperationBlockAction(block =>
                {
                    if (block.OperationBlocks.All(operation => operation.Kind == OperationKind.Attribute))
                        return;
                    foreach (var call in MemberExtractor.Extract(block.OwningSymbol, block.OperationBlocks, contracts, members, block.CancellationToken).UnmodelledCalls)
                        calls.Add(call);
                });
            });
        }
    }

    private sealed class Asked : AnalyzerConfigOptionsProvider
    {
        public override AnalyzerConfigOptions GlobalOptions { get; } = new Answers(("build_property.PrivacyAnalyzersReportUnmodelled", "true"));

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Answers();

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Answers();
    }

    private sealed class Answers(params (string Key, string Value)[] answers) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = answers.FirstOrDefault(answer => answer.Key == key).Value;
            return value is not null;
        }
    }
}
