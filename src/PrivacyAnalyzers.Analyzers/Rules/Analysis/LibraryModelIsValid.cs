using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers.Descriptors;
using PrivacyAnalyzers.Analyzers.UserModels;
using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Analyzers.Rules.Analysis;

/// <summary>PRIV9006: a file of library models can be read, so that what it says of a library counts.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LibraryModelIsValid : DiagnosticAnalyzer
{
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [RuleDescriptors.LibraryModelIsValid];

    public override void Initialize(AnalysisContext context)
    {
        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterAdditionalFileAction(Check);
    }

    private static void Check(AdditionalFileAnalysisContext context)
    {
        if (!UserModelFile.Is(context.AdditionalFile) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text)
            return;
        var file = UserModelFile.Read(text.ToString());
        foreach (var problem in file.SyntaxProblems)
            Report(problem.Span, JsonProblemTexts.Of(problem));
        foreach (var problem in file.Problems)
            Report(problem.Span, Strings.Localizable("UserModelProblem" + problem.Kind, problem.Detail));

        void Report(JsonSpan span, LocalizableString what) => context.ReportDiagnostic(Diagnostic.Create(
            RuleDescriptors.LibraryModelIsValid,
            Location.Create(context.AdditionalFile.Path, new TextSpan(span.Start, span.Length), new(PositionOf(span.From), PositionOf(span.To))),
            what));
    }

    private static LinePosition PositionOf(JsonPosition position) => new(position.Line, position.Column);
}
