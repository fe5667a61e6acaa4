using PrivacyAnalyzers.Benchmarks.Subjects;
using PrivacyAnalyzers.Testing.GeneratedSolutions;

namespace PrivacyAnalyzers.Benchmarks.Builds;

/// <summary>Runs every kind of build until the just-in-time compiler has nothing more to gain: a build server is warm too.</summary>
internal static class WarmUp
{
    private const int Lines = 10_000;
    private const int MostRounds = 20;
    private const double Settled = 0.97;

    public static async Task Run()
    {
        var code = new SubjectCode(new SolutionShape(Lines) { AnnotatedShare = 0.1 });
        double best = double.MaxValue;
        var sinceBetter = 0;
        for (var round = 0; round < MostRounds && sinceBetter < 3; round++)
        {
            var spent = 0.0;
            foreach (var kind in Enum.GetValues<BuildKind>())
                spent += (await BuildRun.Measure(code, kind)).CpuMilliseconds;
            Console.WriteLine($"  warming up: {spent:F0} ms CPU");
            sinceBetter = spent < Settled * best ? 0 : sinceBetter + 1;
            best = Math.Min(best, spent);
        }
    }
}
