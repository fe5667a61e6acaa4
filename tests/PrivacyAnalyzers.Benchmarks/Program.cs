using System.Globalization;
using PrivacyAnalyzers.Benchmarks;
using PrivacyAnalyzers.Benchmarks.Builds;
using PrivacyAnalyzers.Benchmarks.Live;
using PrivacyAnalyzers.Benchmarks.Micro;
using PrivacyAnalyzers.Benchmarks.Policies;
using PrivacyAnalyzers.Benchmarks.Reporting;

CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;

if (!BenchmarkArguments.TryParse(args, out var arguments))
{
    Console.WriteLine(BenchmarkArguments.Usage);
    return 1;
}

var results = new ResultFile(arguments);
if (arguments.Parts.Any(part => part != BenchmarkPart.Policy))
    await WarmUp.Run();
if (arguments.Has(BenchmarkPart.Build))
    await BuildBenchmark.Run(arguments, results);
if (arguments.Has(BenchmarkPart.Idle))
    await IdleBenchmark.Run(arguments, results);
if (arguments.Has(BenchmarkPart.Live))
    await LiveBenchmark.Run(arguments, results);
if (arguments.Has(BenchmarkPart.Micro))
    MicroBenchmark.Run(results);
if (arguments.Has(BenchmarkPart.Policy))
    PolicyBenchmark.Run(results);
Console.WriteLine(results.Place);
return 0;
