using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Samples.Tests.Building;

/// <summary>A sample compiled anew, with its own output folder and the compiler's error log of every project.</summary>
internal sealed class SampleBuild
{
    // What the build step takes out of the error log is no finding.
    private const string Carriers = "PRIV99";

    // A compiler that cannot load or run an analyzer only warns: CS8032, CS9057 and AD0001 would silence every rule.
    private static readonly string[] AnalyzerFailures = ["AD0001", "CS8032", "CS9057"];

    private readonly string sample;
    private readonly string folder;

    private SampleBuild(string sample, string folder, DotnetResult result)
    {
        (this.sample, this.folder, Result) = (sample, folder, result);
    }

    public DotnetResult Result { get; }

    public IEnumerable<string> AnalyzerFailuresInOutput => AnalyzerFailures.Where(id => Result.Output.Contains(id, StringComparison.Ordinal));

    public static async Task<SampleBuild> RunAsync(string sample, string name, bool onBuildServer = false, params string[] properties)
    {
        var folder = Repository.PathOf("artifacts", "sample-tests", name);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        Directory.CreateDirectory(Path.Combine(folder, "findings"));
        var result = await DotnetProcess.RunAsync(
            Repository.Root,
            [
                "build", Path.Combine("samples", sample), "--nologo", "-c", Repository.Configuration,
                $"-p:SamplesArtifactsPath={folder}",
                $"-p:SamplesFindingsPath={Path.Combine(folder, "findings")}",
                .. properties.Select(property => "-p:" + property),
            ],
            onBuildServer);
        return new SampleBuild(sample, folder, result);
    }

    /// <summary>What is found in the project's code.</summary>
    public IReadOnlyList<Finding> PrivacyFindingsOf(string project) => [.. FindingsOf(project).Where(finding => !finding.IsInPolicyFile)];

    /// <summary>What is found in the policy file, which all samples share.</summary>
    public IReadOnlyList<Finding> PolicyFindingsOf(string project) => [.. FindingsOf(project).Where(finding => finding.IsInPolicyFile)];

    private IEnumerable<Finding> FindingsOf(string project) =>
        Finding.ReadAll(Path.Combine(folder, "findings", project + ".sarif"), Repository.PathOf("samples", sample))
            .Where(finding => finding.Id.StartsWith("PRIV", StringComparison.Ordinal) && !finding.Id.StartsWith(Carriers, StringComparison.Ordinal));

    public string OutputFile(string project, string file) =>
        Path.Combine(folder, "bin", project, Repository.Configuration.ToLowerInvariant(), file);
}
