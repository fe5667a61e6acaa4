using System.Collections.Immutable;
using PrivacyAnalyzers.Benchmarks.Subjects;

namespace PrivacyAnalyzers.Benchmarks.Builds;

/// <summary>
/// Kinds of build of the same code, run in turns in one process. What is compared is the smallest processor time of each kind, as
/// disturbance only adds; beside it stand the ratios of single rounds, to show how far they scatter.
/// </summary>
internal sealed class BuildComparison
{
    private readonly Dictionary<BuildKind, List<BuildRun>> _runs = [];
    private readonly Dictionary<BuildKind, double> _heaps = [];

    private BuildComparison(int lines) => Lines = lines;

    public int Lines { get; }

    public static async Task<BuildComparison> Run(SubjectCode code, ImmutableArray<BuildKind> kinds, int rounds)
    {
        var comparison = new BuildComparison(code.Lines);
        for (var round = 0; round < rounds; round++)
        {
            for (var i = 0; i < kinds.Length; i++)
            {
                // Another one comes first in each round, so that none always runs after the same neighbour.
                var kind = kinds[(i + round) % kinds.Length];
                var run = await BuildRun.Measure(code, kind);
                Console.WriteLine($"  {code.Lines} lines, round {round + 1}, {kind}: {run.CpuMilliseconds:F0} ms CPU, {run.AllocatedMegabytes:F0} MB allocated, {run.Findings} findings");
                if (!comparison._runs.TryGetValue(kind, out var runs))
                    comparison._runs.Add(kind, runs = []);
                runs.Add(run);
            }
        }

        foreach (var kind in kinds.Where(kind => kind > BuildKind.Diagnostics))
            comparison._heaps.Add(kind, await BuildRun.HeapAtEnd(code, kind));
        return comparison;
    }

    public double Cpu(BuildKind kind) => _runs[kind].Min(run => run.CpuMilliseconds);

    public double Allocated(BuildKind kind) => _runs[kind].Min(run => run.AllocatedMegabytes);

    public double Heap(BuildKind kind) => _heaps[kind];

    public int Findings => _runs[BuildKind.Flow][0].Findings;

    /// <summary>Lowest and highest ratio within a round, in percent.</summary>
    public (double Lowest, double Highest) Scatter(BuildKind kind, BuildKind without, BuildKind whole)
    {
        var ratios = Enumerable.Range(0, _runs[kind].Count)
            .Select(i => 100 * (_runs[kind][i].CpuMilliseconds - _runs[without][i].CpuMilliseconds) / _runs[whole][i].CpuMilliseconds)
            .ToList();
        return (ratios.Min(), ratios.Max());
    }
}
