using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;

namespace PrivacyAnalyzers.Benchmarks;

internal enum BenchmarkPart
{
    Build,
    Idle,
    Live,
    Micro,
    Policy,
}

internal sealed record BenchmarkArguments
{
    public const string Usage = """
        dotnet run -c Release --project tests/PrivacyAnalyzers.Benchmarks -- [options]
          --parts  build,idle,live,micro,policy   what to measure (all)
          --sizes  10000,100000            lines of the solutions that are built
          --shares 0,0.5,2,10              percent of properties that are declared personal data
          --live   100000                  lines of the solution that is edited, and that idles
          --rounds 5                       rounds of each build
          --result purpose-flow            name of the file under results/
        """;

    public ImmutableArray<BenchmarkPart> Parts { get; private init; } = [.. Enum.GetValues<BenchmarkPart>()];

    public ImmutableArray<int> Sizes { get; private init; } = [10_000, 100_000];

    public ImmutableArray<double> Shares { get; private init; } = [0, 0.5, 2, 10];

    public int LiveSize { get; private init; } = 100_000;

    public int Rounds { get; private init; } = 5;

    public string Result { get; private init; } = "purpose-flow";

    public string CommandLine { get; private init; } = "";

    public bool Has(BenchmarkPart part) => Parts.Contains(part);

    public static bool TryParse(string[] args, [NotNullWhen(true)] out BenchmarkArguments? arguments)
    {
        arguments = null;
        var read = new BenchmarkArguments { CommandLine = string.Join(' ', args) };
        if (args.Length % 2 != 0)
            return false;
        try
        {
            for (var i = 0; i < args.Length; i += 2)
                read = read.With(args[i], args[i + 1].Split(','));
        }
        catch (Exception problem) when (problem is ArgumentException or FormatException)
        {
            return false;
        }

        arguments = read;
        return true;
    }

    private BenchmarkArguments With(string name, string[] values) => name switch
    {
        "--parts" => this with { Parts = [.. values.Select(value => Enum.Parse<BenchmarkPart>(value, ignoreCase: true))] },
        "--sizes" => this with { Sizes = [.. values.Select(int.Parse)] },
        "--shares" => this with { Shares = [.. values.Select(double.Parse)] },
        "--live" => this with { LiveSize = int.Parse(values[0]) },
        "--rounds" => this with { Rounds = int.Parse(values[0]) },
        "--result" => this with { Result = values[0] },
        _ => throw new ArgumentException(name),
    };
}
