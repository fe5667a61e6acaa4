using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.Analyzers.Rules.Declarations;
using PrivacyAnalyzers.Testing;

namespace PrivacyAnalyzers.Analyzers.Tests.Hosting;

/// <summary>Where nothing is declared, the analyzer registers nothing beyond its look at the compilation.</summary>
public class DeclarationGateTests
{
    [Theory]
    [InlineData("public class Customer { public string? Email { get; set; } }")]
    [InlineData("/* [PersonalData] */ public class PersonalData { public string Purpose => \"[Purpose]\"; }")]
    [InlineData("public class Purpose { } public class Retention { public Purpose? Value; }")]
    [InlineData("using PrivacyAnalyzers; public class Customer { public string Purpose => Purposes.Invoicing; }")]
    [InlineData("[System.Obsolete] public class Protected { }")]
    public async Task Stays_closed_where_nothing_is_declared(string source) => Assert.False(await IsOpen(source));

    [Theory]
    [InlineData("public class Customer { [PrivacyAnalyzers.PersonalData] public string? Email { get; set; } }")]
    [InlineData("using PrivacyAnalyzers; public class Customer { [PersonalDataAttribute] public string? Email { get; set; } }")]
    [InlineData("public class Customer { [global::PrivacyAnalyzers.PersonalDataAttribute] public string? Email { get; set; } }")]
    [InlineData("using PD = PrivacyAnalyzers.PersonalDataAttribute; public class Customer { [PD] public string? Email { get; set; } }")]
    [InlineData("global using PD = PrivacyAnalyzers.PersonalDataAttribute;", "public class Customer { [PD] public string? Email { get; set; } }")]
    [InlineData("using PA = PrivacyAnalyzers; public class Customer { [PA::PersonalData] public string? Email { get; set; } }")]
    [InlineData("[assembly: PrivacyAnalyzers.Purpose(\"service\")]")]
    [InlineData("public class Job { public void Run() { System.Action<string> send = ([PrivacyAnalyzers.PersonalData] string address) => { }; } }")]
    [InlineData("public class Job { public void Run() { void Send([PrivacyAnalyzers.PersonalData] string address) { } } }")]
    [InlineData("public record Customer([property: PrivacyAnalyzers.PersonalData] string Name);")]
    [InlineData("public class Mark : Microsoft.AspNetCore.Identity.PersonalDataAttribute { } public class User { [Mark] public string? Email { get; set; } }")]
    [InlineData("public class User { [Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string? Email { get; set; } }")]
    public async Task Opens_at_the_first_declaration(params string[] sources) => Assert.True(await IsOpen(sources));

    [Theory]
    [InlineData(ReferenceForm.Image)]
    [InlineData(ReferenceForm.Source)]
    public async Task Opens_for_declarations_in_references_only(ReferenceForm form)
    {
        var parties = Compile("Parties", ["public class Customer { [PrivacyAnalyzers.PersonalData] public string? Email { get; set; } }"], Annotated);
        Assert.True(await IsOpen(["public class Order { public Customer? Buyer { get; set; } }"], [.. Annotated, Reference(parties, form)]));
    }

    [Theory]
    [InlineData(ReferenceForm.Image)]
    [InlineData(ReferenceForm.Source)]
    public async Task Opens_for_references_with_a_copy_of_the_annotations(ReferenceForm form)
    {
        var parties = Compile(
            "Parties",
            ["namespace PrivacyAnalyzers { internal class PersonalDataAttribute : System.Attribute { } } public class Customer { [PrivacyAnalyzers.PersonalData] public string? Email { get; set; } }"],
            ReferenceAssemblies.Net);
        Assert.True(await IsOpen(["public class Order { public Customer? Buyer { get; set; } }"], [.. ReferenceAssemblies.Net, Reference(parties, form)]));
    }

    [Theory]
    [InlineData(ReferenceForm.Image)]
    [InlineData(ReferenceForm.Source)]
    public async Task Stays_closed_for_references_that_declare_nothing(ReferenceForm form)
    {
        var products = Compile("Products", ["public class Product { }"], Annotated);
        Assert.False(await IsOpen(["public class Order { public Product? Bought { get; set; } }"], [.. Annotated, Reference(products, form)]));
    }

    private static IEnumerable<MetadataReference> Annotated => [.. ReferenceAssemblies.AspNetCore, ReferenceAssemblies.Annotations];

    private static Task<bool> IsOpen(params string[] sources) => IsOpen(sources, Annotated);

    private static async Task<bool> IsOpen(string[] sources, IEnumerable<MetadataReference> references)
    {
        var analyzer = new DeclarationRulesAnalyzer();
        var compilation = Compile("Subject", sources, references);
        Assert.DoesNotContain(compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        var run = compilation.WithAnalyzers([analyzer]);
        await run.GetAnalyzerDiagnosticsAsync();
        return (await run.GetAnalyzerTelemetryInfoAsync(analyzer, CancellationToken.None)).SymbolActionsCount > 0;
    }

    private static CSharpCompilation Compile(string name, string[] sources, IEnumerable<MetadataReference> references) => CSharpCompilation.Create(
        name,
        sources.Select(source => CSharpSyntaxTree.ParseText(source, new CSharpParseOptions(LanguageVersion.Preview))),
        references,
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));

    private static MetadataReference Reference(CSharpCompilation compilation, ReferenceForm form)
    {
        if (form == ReferenceForm.Source)
            return compilation.ToMetadataReference();
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image).Success);
        return MetadataReference.CreateFromImage(image.ToArray());
    }
}
