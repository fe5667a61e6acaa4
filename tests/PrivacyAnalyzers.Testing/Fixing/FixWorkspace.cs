using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Testing.Compiling;
using PrivacyAnalyzers.Testing.Markup;

namespace PrivacyAnalyzers.Testing.Fixing;

/// <summary>A test's project as an editor holds it.</summary>
internal static class FixWorkspace
{
    public static Project Open(CompilationInput input)
    {
        var compiled = new CompiledProject(input, ReferenceForm.Image);
        var id = ProjectId.CreateNewId();
        var project = ProjectInfo.Create(
            id,
            VersionStamp.Default,
            input.AssemblyName,
            input.AssemblyName,
            LanguageNames.CSharp,
            filePath: $"/{input.AssemblyName}.csproj",
            compilationOptions: compiled.Options.WithSyntaxTreeOptionsProvider(null),
            parseOptions: compiled.ParseOptions,
            documents: compiled.SourceFiles.Select(file => Document(id, file.Path, file.Text)),
            metadataReferences: compiled.References,
            analyzerReferences: input.Generators.IsEmpty ? [] : [new GeneratorReference(input.Generators)],
            additionalDocuments: compiled.AdditionalFiles.Select(file => Document(id, file.Path, file.Text)))
            .WithAnalyzerConfigDocuments(
            [
                Document(id, ConfigFiles.EditorConfigPath, compiled.Config.EditorConfig),
                Document(id, ConfigFiles.GlobalConfigPath, compiled.Config.GlobalConfig),
            ]);

        var workspace = new AdhocWorkspace(MefHostServices.DefaultHost);
        return workspace.AddProject(project);
    }

    /// <summary>Source and additional files by path.</summary>
    public static async Task<ImmutableSortedDictionary<string, string>> Texts(Solution solution, CancellationToken cancellationToken)
    {
        var texts = ImmutableSortedDictionary.CreateBuilder<string, string>(StringComparer.Ordinal);
        foreach (var project in solution.Projects)
        {
            foreach (var document in project.Documents.Concat(project.AdditionalDocuments))
                texts[document.FilePath ?? SourceFile.Folder + document.Name] = (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
        }

        return texts.ToImmutable();
    }

    private static DocumentInfo Document(ProjectId project, string path, string text) => DocumentInfo.Create(
        DocumentId.CreateNewId(project),
        Path.GetFileName(path),
        loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text, Encoding.UTF8), VersionStamp.Default, path)),
        filePath: path);

    private sealed class GeneratorReference(ImmutableArray<IIncrementalGenerator> generators) : AnalyzerReference
    {
        public override string? FullPath => null;

        public override object Id => this;

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzers(string language) => [];

        public override ImmutableArray<DiagnosticAnalyzer> GetAnalyzersForAllLanguages() => [];

        public override ImmutableArray<ISourceGenerator> GetGenerators(string language) => [.. generators.Select(generator => generator.AsSourceGenerator())];
    }
}
