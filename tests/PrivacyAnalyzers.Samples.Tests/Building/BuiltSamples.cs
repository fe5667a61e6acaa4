using System.Threading.Tasks;

namespace PrivacyAnalyzers.Samples.Tests.Building;

/// <summary>Both samples, built once for all tests and one after the other.</summary>
public sealed class BuiltSamples : IAsyncLifetime
{
    internal SampleBuild Violations { get; private set; } = null!;

    internal SampleBuild ViolationsOnBuildServer { get; private set; } = null!;

    internal SampleBuild Clean { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        Violations = await SampleBuild.RunAsync("AccountingCloud.Violations", "violations");
        ViolationsOnBuildServer = await SampleBuild.RunAsync("AccountingCloud.Violations", "violations-ci", onBuildServer: true);
        Clean = await SampleBuild.RunAsync("AccountingCloud", "clean", onBuildServer: false, "PrivacyEnforcement=error");
    }

    public Task DisposeAsync() => Task.CompletedTask;
}

[CollectionDefinition(Name)]
public sealed class SampleCollection : ICollectionFixture<BuiltSamples>
{
    public const string Name = "Samples";
}
