using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using PrivacyAnalyzers.Declarations.Resolution;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Declarations.Tests;

/// <summary>A small compilation, and what is resolved about its symbols.</summary>
internal sealed class Code
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private readonly CSharpCompilation compilation;
    private readonly DeclarationResolver resolver = new();
    private readonly ActivityResolver activities = new();

    private Code(CSharpCompilation compilation) => this.compilation = compilation;

    public static Code Of(params string[] sources) => new(Compile("Subject", sources, []));

    /// <summary>The same declarations, seen through a reference to the compiled assembly.</summary>
    public static Code Referenced(string source)
    {
        using var image = new MemoryStream();
        var emitted = Compile("Referenced", [source], []).Emit(image);
        Assert.True(emitted.Success);
        return new(Compile("Subject", [], [MetadataReference.CreateFromImage(image.ToArray())]));
    }

    /// <summary>A type ("Customer"), or a member ("Customer.Email").</summary>
    public ISymbol Symbol(string name)
    {
        var parts = name.Split('.');
        INamespaceOrTypeSymbol scope = compilation.GlobalNamespace;
        foreach (var part in parts[..^1])
            scope = scope.GetTypeMembers(part).Single();
        return scope.GetMembers(parts[^1]).First(member => member is not IPropertySymbol { PartialDefinitionPart: not null });
    }

    public Datum Datum(string name) => resolver.Resolve(Symbol(name));

    public Datum Parameter(string method, string parameter) => resolver.Resolve(((IMethodSymbol)Symbol(method)).Parameters.Single(candidate => candidate.Name == parameter));

    public Datum Resolve(ISymbol symbol) => resolver.Resolve(symbol);

    public Activities Activities(string name) => activities.Resolve(Symbol(name));

    private static CSharpCompilation Compile(string name, string[] sources, MetadataReference[] further)
    {
        var trees = sources.Prepend("global using System; global using System.Collections.Generic; global using System.Threading.Tasks; global using PrivacyAnalyzers;")
            .Select(source => CSharpSyntaxTree.ParseText(source, Options));
        var compilation = CSharpCompilation.Create(
            name,
            trees,
            [.. ReferenceAssemblies.AspNetCore, ReferenceAssemblies.Annotations, .. further],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return compilation;
    }
}
