using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Testing.Compiling;

/// <summary>Runs a test's generators over a compilation of it.</summary>
internal static class GeneratorRun
{
    public static GeneratorDriver Driver(ImmutableArray<IIncrementalGenerator> generators, CompiledProject project) => CSharpGeneratorDriver.Create(
        generators.Select(generator => generator.AsSourceGenerator()),
        project.AdditionalTexts,
        project.ParseOptions,
        project.Config.Options,
        new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    public static Compilation Apply(ImmutableArray<IIncrementalGenerator> generators, CompiledProject project, Compilation compilation)
    {
        if (generators.IsEmpty)
            return compilation;

        var driver = Driver(generators, project).RunGeneratorsAndUpdateCompilation(compilation, out var generated, out _);
        RequireHealthy(driver.GetRunResult());
        return generated;
    }

    public static void RequireHealthy(GeneratorDriverRunResult run)
    {
        foreach (var result in run.Results)
        {
            if (result.Exception is { } exception)
                throw new VerifierException($"{result.Generator.GetGeneratorType().Name} threw:\n{exception}");
            if (!result.Diagnostics.IsEmpty)
                throw new VerifierException($"{result.Generator.GetGeneratorType().Name} reports diagnostics, which is an analyzer's work:\n{string.Join("\n", result.Diagnostics)}");
        }
    }
}
