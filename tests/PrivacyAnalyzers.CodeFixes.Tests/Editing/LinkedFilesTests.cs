using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.CodeFixes.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.CodeFixes.Tests.Editing;

public class LinkedFilesTests
{
    [Fact]
    public async Task File_of_two_projects_is_changed_once_for_both()
    {
        const string source =
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [PersonalData]
                public string Name = "";

            #if MODERN
                [PersonalData]
                public string Email = "";
            #endif
            }
            """;
        using var workspace = new AdhocWorkspace();
        var solution = workspace.CurrentSolution;
        foreach (var symbols in new[] { Array.Empty<string>(), ["MODERN"] })
        {
            var project = ProjectId.CreateNewId();
            solution = solution
                .AddProject(ProjectInfo.Create(project, VersionStamp.Default, $"P{symbols.Length}", $"P{symbols.Length}", LanguageNames.CSharp,
                    parseOptions: new CSharpParseOptions(preprocessorSymbols: symbols),
                    compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary),
                    metadataReferences: [.. ReferenceAssemblies.Net, ReferenceAssemblies.Annotations]))
                .AddDocument(DocumentId.CreateNewId(project), "Customer.cs", SourceText.From(source, Encoding.UTF8), filePath: "/Customer.cs");
        }

        var fix = new PersonalDataDeclaresPurposeCodeFix();
        var context = new FixAllContext(
            solution.Projects.First().Documents.Single(), fix, FixAllScope.Solution, "PRIV1001:to-be-decided", fix.FixableDiagnosticIds, new Diagnostics(), CancellationToken.None);
        var action = await fix.GetFixAllProvider().GetFixAsync(context);
        var operation = Assert.Single(await action!.GetOperationsAsync(CancellationToken.None));
        var changed = Assert.IsType<Microsoft.CodeAnalysis.CodeActions.ApplyChangesOperation>(operation).ChangedSolution;

        foreach (var project in changed.Projects)
        {
            Assert.Equal(
                """
                using PrivacyAnalyzers;

                class Customer
                {
                    [PersonalData]
                    [Purpose(Purposes.ToBeDecided)]
                    public string Name = "";

                #if MODERN
                    [PersonalData]
                    [Purpose(Purposes.ToBeDecided)]
                    public string Email = "";
                #endif
                }
                """,
                (await project.Documents.Single().GetTextAsync()).ToString());
        }
    }

    private sealed class Diagnostics : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken)
        {
            var compilation = await project.GetCompilationAsync(cancellationToken);
            return await compilation!.WithAnalyzers([new DeclarationRulesAnalyzer(new PersonalDataDeclaresPurpose())]).GetAnalyzerDiagnosticsAsync(cancellationToken);
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
