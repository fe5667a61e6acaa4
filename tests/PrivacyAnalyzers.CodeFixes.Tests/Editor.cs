using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests;

/// <summary>An editor with several projects, for what the verifier's one project cannot show.</summary>
internal static class Editor
{
    /// <summary>Projects that all have the file /Customer.cs.</summary>
    public static Solution Open(params (string Name, string Source, string[] Symbols)[] projects)
    {
        var solution = new AdhocWorkspace().CurrentSolution;
        foreach (var (name, source, symbols) in projects)
        {
            var id = ProjectId.CreateNewId();
            solution = solution
                .AddProject(ProjectInfo.Create(
                    id,
                    VersionStamp.Default,
                    name,
                    name,
                    LanguageNames.CSharp,
                    parseOptions: new CSharpParseOptions(preprocessorSymbols: symbols),
                    compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                    metadataReferences: [.. ReferenceAssemblies.Net, ReferenceAssemblies.Annotations]))
                .AddDocument(DocumentId.CreateNewId(id), "Customer.cs", SourceText.From(source, Encoding.UTF8), filePath: "/Customer.cs");
        }

        return solution;
    }

    public static async Task<Solution> FixAll(Solution solution, CodeFixProvider fix, string? key)
    {
        var context = new FixAllContext(
            solution.Projects.First().Documents.Single(), fix, FixAllScope.Solution, key!, fix.FixableDiagnosticIds, new Diagnostics(), CancellationToken.None);
        var action = await fix.GetFixAllProvider()!.GetFixAsync(context);
        return Assert.IsType<ApplyChangesOperation>(Assert.Single(await action!.GetOperationsAsync(CancellationToken.None))).ChangedSolution;
    }

    /// <summary>Every action offered for anything in the first document, without the menus.</summary>
    public static async Task<List<CodeAction>> Offers(Solution solution, CodeFixProvider fix)
    {
        var document = solution.Projects.First().Documents.Single();
        var offered = new List<CodeAction>();
        foreach (var diagnostic in await new Diagnostics().GetDocumentDiagnosticsAsync(document, CancellationToken.None))
        {
            if (fix.FixableDiagnosticIds.Contains(diagnostic.Id))
                await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => offered.AddRange(action.NestedActions.IsEmpty ? [action] : action.NestedActions), CancellationToken.None));
        }

        return offered;
    }

    private sealed class Diagnostics : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            var compilation = await project.GetCompilationAsync(cancellationToken);
            return await compilation!.WithAnalyzers([new DeclarationRulesAnalyzer()]).GetAnalyzerDiagnosticsAsync(cancellationToken);
        }

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await GetAllDiagnosticsAsync(document.Project, cancellationToken)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
