using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;
using PrivacyAnalyzers.Testing;
using Xunit.Abstractions;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Library;

/// <summary>How much of what real code calls is known, on the code, the samples and the tests of this project.</summary>
public class CoverageTests(ITestOutputHelper output)
{
    private const int MostUsed = 200;
    private const double Wanted = 0.95;

    private static readonly CSharpParseOptions Options = new(LanguageVersion.Preview);

    private static ImmutableArray<MetadataReference> References { get; } =
        [.. ReferenceAssemblies.AspNetCore, ReferenceAssemblies.Annotations, ReferenceAssemblies.Of(typeof(Compilation)), ReferenceAssemblies.Of(typeof(CSharpCompilation))];

    [Fact]
    public async Task Of_the_calls_of_the_most_used_members_of_the_framework_nearly_all_are_known()
    {
        var compilation = Compile();
        var mostUsed = CallsIn(compilation).OrderByDescending(member => member.Value).ThenBy(member => member.Key, StringComparer.Ordinal).Take(MostUsed).ToList();
        var unknown = (await UnmodelledCalls.In(compilation)).Select(call => $"{call.Type}: {call.Member}").ToHashSet(StringComparer.Ordinal);

        // A member of which a single call rests on an assumption counts as unknown in all its calls.
        var all = mostUsed.Sum(member => member.Value);
        var known = mostUsed.Where(member => !unknown.Contains(member.Key)).Sum(member => member.Value);
        output.WriteLine($"{known} of {all} calls of the {mostUsed.Count} most used members are known");
        foreach (var member in mostUsed.Where(member => unknown.Contains(member.Key)))
            output.WriteLine($"{member.Value,5} {member.Key}");

        Assert.Equal(MostUsed, mostUsed.Count);
        Assert.True(known >= Wanted * all, $"{known} of {all}");
    }

    private static CSharpCompilation Compile()
    {
        const string ImplicitUsings =
            "global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq; global using System.Net.Http; global using System.Threading; global using System.Threading.Tasks;";
        var files = Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "RealCode"), "*.cs", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        return CSharpCompilation.Create(
            "RealCode",
            files.Select(file => CSharpSyntaxTree.ParseText(File.ReadAllText(file), Options, file)).Append(CSharpSyntaxTree.ParseText(ImplicitUsings, Options)),
            References,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
    }

    private static Dictionary<string, int> CallsIn(CSharpCompilation compilation)
    {
        var calls = new Dictionary<string, int>(StringComparer.Ordinal);
        var framework = References.Take(ReferenceAssemblies.AspNetCore.Length).Select(compilation.GetAssemblyOrModuleSymbol).ToHashSet(SymbolEqualityComparer.Default);
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var call in tree.GetRoot().DescendantNodes().Where(node => node is InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax))
            {
                if (model.GetSymbolInfo(call).Symbol is not IMethodSymbol { MethodKind: not MethodKind.DelegateInvoke } method || !framework.Contains(method.ContainingAssembly))
                    continue;
                var definition = (method.ReducedFrom ?? method).OriginalDefinition;
                var name = $"{ModelNames.Of(definition.ContainingType)}: {ModelNames.OverloadOf(definition)}";
                calls[name] = calls.GetValueOrDefault(name) + 1;
            }
        }

        return calls;
    }
}
