using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using PrivacyAnalyzers.Testing.Markup;

namespace PrivacyAnalyzers.Testing.Compiling;

/// <summary>A test's project, parsed and bound to its references, before any generator has run.</summary>
internal sealed class CompiledProject
{
    public CompiledProject(CompilationInput input, ReferenceForm form)
    {
        Config = new ConfigFiles(input);
        SourceFiles = [.. SourceFile.Named(input.Sources, ".cs").Select(MarkupParser.Parse)];
        AdditionalFiles = [.. SourceFile.Named(input.AdditionalFiles, ".json").Select(MarkupParser.Parse)];
        AdditionalTexts = [.. AdditionalFiles.Select(AdditionalText (file) => new AdditionalFile(file.Path, file.Text))];
        ParseOptions = new CSharpParseOptions(input.LanguageVersion, DocumentationMode.Diagnose);
        Options = new CSharpCompilationOptions(
            input.OutputKind,
            allowUnsafe: true,
            specificDiagnosticOptions: input.NoWarn.Select(id => KeyValuePair.Create(id, ReportDiagnostic.Suppress)),
            nullableContextOptions: input.LanguageVersion < LanguageVersion.CSharp8 ? NullableContextOptions.Disable : NullableContextOptions.Enable)
            .WithSyntaxTreeOptionsProvider(Config.Severities);
        References = ReferencesOf(input, form);
        Compilation = CSharpCompilation.Create(input.AssemblyName, SourceFiles.Select(file => Parse(file, ParseOptions)), References, Options);
    }

    public ConfigFiles Config { get; }

    public ImmutableArray<MarkedFile> SourceFiles { get; }

    public ImmutableArray<MarkedFile> AdditionalFiles { get; }

    public IReadOnlyList<MarkedFile> Files => [.. SourceFiles, .. AdditionalFiles];

    public ImmutableArray<AdditionalText> AdditionalTexts { get; }

    public CSharpParseOptions ParseOptions { get; }

    public CSharpCompilationOptions Options { get; }

    public ImmutableArray<MetadataReference> References { get; }

    public CSharpCompilation Compilation { get; }

    public AnalyzerOptions AnalyzerOptions => new(AdditionalTexts, Config.Options);

    /// <summary>In which forms the references of a test must be tried.</summary>
    public static ImmutableArray<ReferenceForm> Forms(CompilationInput input) =>
        input.ReferencedProjects.Any(project => project.Form == ReferenceForm.Both) ? [ReferenceForm.Image, ReferenceForm.Source] : [ReferenceForm.Image];

    private static SyntaxTree Parse(MarkedFile file, CSharpParseOptions options) =>
        CSharpSyntaxTree.ParseText(SourceText.From(file.Text, Encoding.UTF8), options, file.Path);

    private static ImmutableArray<MetadataReference> ReferencesOf(CompilationInput input, ReferenceForm form)
    {
        ImmutableArray<MetadataReference> references = input.ReferencesAnnotations ? [.. input.References, ReferenceAssemblies.Annotations] : input.References;
        foreach (var project in input.ReferencedProjects)
        {
            var files = SourceFile.Named(project.Sources, ".cs").Select(MarkupParser.Parse).Select(file => file with { Path = $"/{project.Name}{file.Path}" });
            var options = new CSharpParseOptions(input.LanguageVersion, DocumentationMode.Diagnose);
            var compilation = CSharpCompilation.Create(
                project.Name,
                files.Select(file => Parse(file, options)),
                references,
                new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, allowUnsafe: true, nullableContextOptions: NullableContextOptions.Enable));
            references = references.Add(Reference(compilation, project.Form == ReferenceForm.Both ? form : project.Form));
        }

        return references;
    }

    private static MetadataReference Reference(CSharpCompilation compilation, ReferenceForm form)
    {
        using var image = new MemoryStream();
        var emitted = compilation.Emit(image);
        if (!emitted.Success)
        {
            var errors = emitted.Diagnostics.Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
            throw new VerifierException($"The referenced project {compilation.AssemblyName} does not compile:\n{string.Join("\n", errors)}");
        }

        return form == ReferenceForm.Source ? compilation.ToMetadataReference() : MetadataReference.CreateFromImage(image.ToArray());
    }
}
