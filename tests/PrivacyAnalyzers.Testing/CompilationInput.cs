using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Testing;

/// <summary>The project a test is about: its files, references and settings. Change it with <c>with</c>.</summary>
public abstract record CompilationInput
{
    public ImmutableArray<SourceFile> Sources { get; init; } = [];

    /// <summary>Files such as the policy; markup works in them too.</summary>
    public ImmutableArray<SourceFile> AdditionalFiles { get; init; } = [];

    /// <summary>The project's .editorconfig; without a section header it holds for all files.</summary>
    public string EditorConfig { get; init; } = "";

    /// <summary>Global configuration beside the build properties, such as <c>[/0/a.json]</c> sections with item metadata.</summary>
    public string GlobalConfig { get; init; } = "";

    /// <summary>Compiler-visible MSBuild properties, by their names in MSBuild.</summary>
    public ImmutableDictionary<string, string> BuildProperties { get; init; } = ImmutableDictionary<string, string>.Empty;

    public ImmutableArray<MetadataReference> References { get; init; } = ReferenceAssemblies.Net;

    /// <summary>False for code that does not refer to the annotations.</summary>
    public bool ReferencesAnnotations { get; init; } = true;

    public ImmutableArray<ReferencedProject> ReferencedProjects { get; init; } = [];

    /// <summary>Preview, because the compiler floor knows C# 14 only under that name.</summary>
    public LanguageVersion LanguageVersion { get; init; } = LanguageVersion.Preview;

    /// <summary><see cref="OutputKind.ConsoleApplication"/> for top-level statements.</summary>
    public OutputKind OutputKind { get; init; } = OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Ids the project's NoWarn lists.</summary>
    public ImmutableArray<string> NoWarn { get; init; } = [];

    public string AssemblyName { get; init; } = "TestProject";

    /// <summary>Run before anything else looks at the compilation.</summary>
    public ImmutableArray<IIncrementalGenerator> Generators { get; init; } = [];
}
