using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace PrivacyAnalyzers.Benchmarks.Reporting;

/// <summary>The tables of one run, with what one needs to know to judge and to repeat it.</summary>
internal sealed class ResultFile
{
    private const string LoadMark = "{load}";

    private readonly StringBuilder _text = new();
    private readonly string _name;

    public ResultFile(BenchmarkArguments arguments)
    {
        _name = arguments.Result;
        var command = $"dotnet run -c Release --project tests/PrivacyAnalyzers.Benchmarks{(arguments.CommandLine.Length > 0 ? " -- " + arguments.CommandLine : "")}";
        _text.Append($"""
            Cost of the flow rules (FlowRulesAnalyzer) on generated code, and of reading the policy file

            repeat   {command}
            machine  {Environment.ProcessorCount} x {Processor()}, {RuntimeInformation.OSDescription}, load {LoadMark}
            runtime  {RuntimeInformation.FrameworkDescription}, built by SDK {Metadata("Sdk")}
            Roslyn   {typeof(CSharpCompilation).Assembly.GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version}
            code     seed 1, activities on about 3 % of the business methods, references of .NET and the annotations, nullable on


            """);
    }

    /// <summary>Where the file stands in the repository: beside the sources of this project.</summary>
    public string Place => Path.Combine("tests", "PrivacyAnalyzers.Benchmarks", "results", _name + ".txt");

    public void Add(string title, string explanation, ResultTable table)
    {
        _text.Append($"== {title}\n{explanation}\n\n{table}\n");
        Console.WriteLine($"\n== {title}\n{table}");
        Write();
    }

    // A run takes long: what is measured is kept even when the rest never comes.
    private void Write()
    {
        var root = new DirectoryInfo(AppContext.BaseDirectory);
        while (root is not null && !File.Exists(Path.Combine(root.FullName, "PrivacyAnalyzers.sln")))
            root = root.Parent;
        var path = Path.Combine(root?.FullName ?? throw new InvalidOperationException("The benchmarks run outside the repository."), Place);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, _text.ToString().Replace(LoadMark, Load(), StringComparison.Ordinal).ReplaceLineEndings("\n").TrimEnd() + "\n");
    }

    private static string Metadata(string key) =>
        typeof(ResultFile).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().First(data => data.Key == key).Value ?? "";

    // Others on the same machine make every processor time longer, by taking caches away: a loaded run shows ratios at best.
    private static string Load()
    {
        const string facts = "/proc/loadavg";
        return File.Exists(facts) ? string.Join(" then ", File.ReadAllText(facts).Split(' ').Take(3).Reverse()) : "unknown";
    }

    private static string Processor()
    {
        const string facts = "/proc/cpuinfo";
        var model = File.Exists(facts) ? File.ReadLines(facts).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal)) : null;
        return model?.Split(':')[1].Trim() ?? RuntimeInformation.ProcessArchitecture.ToString();
    }
}
