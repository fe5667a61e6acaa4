using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;

namespace PrivacyAnalyzers.Samples.Tests.Building;

internal sealed record DotnetResult(int ExitCode, string Output);

/// <summary>Runs dotnet as a person would at a prompt: nothing of the build that runs the tests reaches it.</summary>
internal static class DotnetProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    private static readonly string[] OfTheOuterBuild =
        ["CI", "ContinuousIntegrationBuild", "GITHUB_ACTIONS", "TF_BUILD", "Configuration", "Platform", "TargetFramework"];

    private static readonly string[] OfTheOuterBuildByPrefix = ["MSBUILD", "VSTEST", "DOTNET_CLI_", "ASPNETCORE_", "DOTNET_ENVIRONMENT"];

    public static Process Start(string workingDirectory, IReadOnlyList<string> arguments, bool onBuildServer = false)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = workingDirectory,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheOuterBuild).ToList())
            start.Environment.Remove(name);
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        if (onBuildServer)
            start.Environment["CI"] = "true";
        return Process.Start(start) ?? throw new InvalidOperationException("dotnet does not start.");
    }

    public static async Task<DotnetResult> RunAsync(string workingDirectory, IReadOnlyList<string> arguments, bool onBuildServer = false)
    {
        using var process = Start(workingDirectory, arguments, onBuildServer);
        process.StandardInput.Close();
        var output = process.StandardOutput.ReadToEndAsync();
        var error = process.StandardError.ReadToEndAsync();
        try
        {
            await process.WaitForExitAsync().WaitAsync(Patience);
        }
        catch (TimeoutException)
        {
            process.Kill(entireProcessTree: true);
            throw;
        }

        return new DotnetResult(process.ExitCode, await output + await error);
    }

    private static bool IsOfTheOuterBuild(string name) =>
        OfTheOuterBuild.Contains(name, StringComparer.OrdinalIgnoreCase)
        || OfTheOuterBuildByPrefix.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
