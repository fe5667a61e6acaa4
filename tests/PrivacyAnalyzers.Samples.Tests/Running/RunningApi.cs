using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using PrivacyAnalyzers.Samples.Tests.Building;

namespace PrivacyAnalyzers.Samples.Tests.Running;

/// <summary>The sample's API on a free port of this machine, with a database of its own.</summary>
internal sealed class RunningApi : IAsyncDisposable
{
    private const string Announcement = "Now listening on: ";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    private readonly Process process;
    private readonly string folder;

    private RunningApi(Process process, string folder, Uri address)
    {
        (this.process, this.folder) = (process, folder);
        Client = new HttpClient { BaseAddress = address, Timeout = Patience };
    }

    public HttpClient Client { get; }

    public static async Task<RunningApi> StartAsync(string program)
    {
        var folder = Directory.CreateTempSubdirectory("accounting-cloud").FullName;
        var process = DotnetProcess.Start(
            folder,
            [program, "--urls", "http://127.0.0.1:0", "--database", Path.Combine(folder, "accounting-cloud.db")]);
        try
        {
            using var patience = new CancellationTokenSource(Patience);
            var lines = new List<string>();
            while (await process.StandardOutput.ReadLineAsync(patience.Token) is { } line)
            {
                lines.Add(line);
                if (line.Split(Announcement) is [_, var address])
                {
                    DrainInBackground(process);
                    return new RunningApi(process, folder, new Uri(address));
                }
            }

            throw new InvalidOperationException(
                string.Join('\n', lines.Append(await process.StandardError.ReadToEndAsync(patience.Token))));
        }
        catch
        {
            process.Kill(entireProcessTree: true);
            process.Dispose();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    // A full pipe would stop the API.
    private static void DrainInBackground(Process process)
    {
        _ = process.StandardOutput.ReadToEndAsync();
        _ = process.StandardError.ReadToEndAsync();
    }
}
