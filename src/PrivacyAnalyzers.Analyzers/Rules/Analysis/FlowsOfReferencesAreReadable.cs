using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.OtherAssemblies;
using PrivacyAnalyzers.FlowAnalysis.Assemblies;

namespace PrivacyAnalyzers.Analyzers.Rules.Analysis;

/// <summary>PRIV9008: what the build of a referenced assembly said of its members can be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class FlowsOfReferencesAreReadable : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [RuleDescriptors.FlowsOfReferencesAreReadable];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Check);
    }

    private static void Check(AdditionalFileAnalysisContext context)
    {
        if (!FlowFiles.Is(context.AdditionalFile) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;
        var reading = FlowFileReader.Read(text.ToString());
        if (reading.Problem == FlowFileProblem.None)
            return;
        var line = text.Lines[Math.Min(reading.Line, text.Lines.Count) - 1];
        var path = context.AdditionalFile.Path;
        context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.FlowsOfReferencesAreReadable,
            Location.Create(path, line.Span, new(new(line.LineNumber, 0), new(line.LineNumber, line.Span.Length))),
            path.Substring(path.LastIndexOfAny(['/', '\\']) + 1),
            Strings.Localizable("FlowFileProblem" + reading.Problem, reading.Producer)));
    }
}
