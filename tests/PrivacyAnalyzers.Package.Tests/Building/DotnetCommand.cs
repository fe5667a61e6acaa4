using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Text;

namespace PrivacyAnalyzers.Package.Tests.Building;

/// <summary>Runs <c>dotnet</c> as somebody at a fresh prompt would: nothing of the test host's own build reaches it.</summary>
internal static class DotnetCommand
{
    private static readonly TimeSpan s_limit = TimeSpan.FromMinutes(10);
    private static readonly string[] s_hostPrefixes = ["MSBUILD", "VSTEST", "PRIVACY", "COREHOST"];
    private static readonly string[] s_buildServerNames = ["CI", "TF_BUILD", "GITHUB_ACTIONS", "ContinuousIntegrationBuild"];

    public static BuildOutput Run(string folder, IReadOnlyList<string> arguments, params (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo("dotnet", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        };
        foreach (var name in start.Environment.Keys.Where(IsOfTheHost).ToList())
            start.Environment.Remove(name);

        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_NOLOGO"] = "1";
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        foreach (var (name, value) in environment)
            start.Environment[name] = value;

        return Run(start, string.Join(' ', arguments));
    }

    private static BuildOutput Run(ProcessStartInfo start, string commandLine)
    {
        var text = new StringBuilder();
        using var process = new Process { StartInfo = start };
        process.OutputDataReceived += (_, line) => Append(line.Data);
        process.ErrorDataReceived += (_, line) => Append(line.Data);
        process.Start();
        process.StandardInput.Close();
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        if (!process.WaitForExit(s_limit))
        {
            process.Kill(entireProcessTree: true);
            throw new TimeoutException($"dotnet {commandLine} ran for more than {s_limit}.\n{text}");
        }

        process.WaitForExit();
        return new BuildOutput($"dotnet {commandLine}", process.ExitCode, text.ToString());

        void Append(string? line)
        {
            if (line is null)
                return;
            lock (text)
                text.Append(line).Append('\n');
        }
    }

    private static bool IsOfTheHost(string name)
        => s_hostPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
            || s_buildServerNames.Contains(name, StringComparer.OrdinalIgnoreCase);
}
