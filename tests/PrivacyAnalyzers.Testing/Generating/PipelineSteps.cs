using System.Collections.Immutable;
using System.Text;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Testing.Generating;

/// <summary>The steps of a generator that it named with <c>WithTrackingName</c>, and its outputs.</summary>
internal sealed class PipelineSteps(GeneratorRunResult run)
{
    // Roslyn names the steps it adds itself; this one alone carries values of the generator's own transform.
    private const string AttributeTransform = "result_ForAttributeWithMetadataName";

    private static readonly ImmutableHashSet<string> s_builtIn = ["Compilation", "CompilationOptions", "ParseOptions", "AdditionalTexts", "AnalyzerConfigOptions", "MetadataReferences"];

    private readonly string _generator = run.Generator.GetGeneratorType().Name;

    private ImmutableDictionary<string, ImmutableArray<IncrementalGeneratorRunStep>> Named { get; } =
        run.TrackedSteps.Where(step => IsOwn(step.Key, run)).ToImmutableDictionary(StringComparer.Ordinal);

    private IEnumerable<IncrementalGeneratorRunStep> Outputs => run.TrackedOutputSteps.Values.SelectMany(steps => steps);

    /// <summary>After nothing changed.</summary>
    public void RequireAllCached()
    {
        if (Outputs.Any() && Named.IsEmpty)
            throw new VerifierException($"{_generator} names none of its steps (WithTrackingName), so nobody can see what is cached.");

        var problems = new StringBuilder();
        foreach (var (name, steps) in Named.OrderBy(step => step.Key, StringComparer.Ordinal))
            Collect(name, Reasons(steps).Where(reason => !IsKept(reason)));
        foreach (var (name, steps) in run.TrackedOutputSteps.OrderBy(step => step.Key, StringComparer.Ordinal))
            Collect(name, Reasons(steps).Where(reason => reason != IncrementalStepRunReason.Cached));

        if (problems.Length > 0)
            throw new VerifierException($"{_generator} does its work again although nothing changed:\n{problems}");

        void Collect(string name, IEnumerable<IncrementalStepRunReason> reasons)
        {
            foreach (var reason in reasons.Distinct())
                problems.Append($"step {name} is {reason}\n");
        }
    }

    /// <summary>Of named steps and of whatever goes straight into an output.</summary>
    public void RequirePlainValues()
    {
        var feeding = Outputs.SelectMany(step => step.Inputs).Select(input => (Name: input.Source.Name ?? "before the output", input.Source.Outputs[input.OutputIndex].Value));
        var named = Named.SelectMany(step => step.Value.SelectMany(once => once.Outputs).Select(output => (Name: step.Key, output.Value)));
        foreach (var (name, value) in named.Concat(feeding))
        {
            if (ModelGraph.FindForeign(value) is { } path)
                throw new VerifierException($"{_generator}: the step {name} passes on {path}. It keeps a compilation alive or never compares equal.");
        }
    }

    public bool Has(string name) => Named.ContainsKey(name);

    public bool IsCached(string name) => Reasons(Named[name]).All(IsKept);

    public string Describe() => string.Join("\n", Named.OrderBy(step => step.Key, StringComparer.Ordinal).Select(step => $"{step.Key}: {string.Join(", ", Reasons(step.Value))}"));

    private static bool IsOwn(string name, GeneratorRunResult run) =>
        name == AttributeTransform || !(s_builtIn.Contains(name) || run.TrackedOutputSteps.ContainsKey(name) || name.Contains("_ForAttribute", StringComparison.Ordinal));

    private static bool IsKept(IncrementalStepRunReason reason) => reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged;

    private static IEnumerable<IncrementalStepRunReason> Reasons(IEnumerable<IncrementalGeneratorRunStep> steps) =>
        steps.SelectMany(step => step.Outputs).Select(output => output.Reason);
}
