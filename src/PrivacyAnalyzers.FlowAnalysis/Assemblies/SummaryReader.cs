using System.Collections.Immutable;
using System.Globalization;
using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Solving;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Assemblies;

/// <summary>Puts a summary together from its lines, in the numbers of the compilation that asks for it.</summary>
internal sealed class SummaryReader(Func<string, int> numberOf, IFlowNames names)
{
    public const string Exact = "!";
    public const string Inexact = ".";

    private readonly ImmutableArray<FlowSummary.Transfer>.Builder transfers = ImmutableArray.CreateBuilder<FlowSummary.Transfer>();
    private readonly ImmutableArray<FlowSummary.Source>.Builder sources = ImmutableArray.CreateBuilder<FlowSummary.Source>();
    private readonly ImmutableArray<FlowSummary.Entry>.Builder entries = ImmutableArray.CreateBuilder<FlowSummary.Entry>();
    private readonly ImmutableArray<FlowSummary.ReadOnBehalf>.Builder reads = ImmutableArray.CreateBuilder<FlowSummary.ReadOnBehalf>();
    private readonly ImmutableArray<int>.Builder roots = ImmutableArray.CreateBuilder<int>();
    private readonly ImmutableArray<FlowSummary.Overwrite>.Builder overwrites = ImmutableArray.CreateBuilder<FlowSummary.Overwrite>();

    /// <summary>Takes over what a line says; false where it is no line of a summary.</summary>
    public bool Take(string text)
    {
        var line = new FlowLine(text);
        switch (line.Kind)
        {
            case "transfer":
                transfers.Add(new(line.Number(FlowPorts.Receiver), View(line), Output(line), Path(line)));
                break;
            case "source":
                sources.Add(new(Label(line), line.Flag(), Root(line), Output(line), Path(line), Steps(line)));
                break;
            case "entry":
                entries.Add(Entry(line));
                break;
            case "read":
                reads.Add(Read(line));
                break;
            case "roots":
                roots.AddRange(line.Words().Select(root => int.TryParse(root, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var port) && IsRoot(port) ? port : Broken(line)));
                break;
            case "overwrite":
                overwrites.Add(new(line.Number(FlowPorts.Receiver), numberOf(line.Word())));
                break;
            default:
                return false;
        }

        return line.IsDone;
    }

    public FlowSummary Build() => new()
    {
        Transfers = transfers.ToImmutable(),
        Sources = sources.ToImmutable(),
        Entries = entries.ToImmutable(),
        Reads = reads.ToImmutable(),
        ResultRoots = roots.ToImmutable(),
        Overwrites = overwrites.ToImmutable(),
    };

    // Where a value leaves a member.
    private static int Output(FlowLine line) =>
        line.Number() is var port && (port >= FlowPorts.Receiver || port is FlowPorts.Result or FlowPorts.Thrown) ? port : Broken(line);

    // Where an object comes from.
    private static int Root(FlowLine line) => line.Number() is var port && IsRoot(port) ? port : Broken(line);

    private static bool IsRoot(int port) => port >= FlowPorts.Receiver || port is FlowPorts.Result or FlowPorts.Elsewhere or FlowPorts.Made;

    private static int Broken(FlowLine line)
    {
        line.Break();
        return FlowPorts.Receiver;
    }

    private FlowSummary.ReadOnBehalf Read(FlowLine line)
    {
        var read = new FlowSummary.ReadOnBehalf(line.Number(FlowPorts.Receiver), line.Flag(), new(Label(line), line.Word()), Steps(line));

        // Who tells of a read says what was read.
        if (read.Trail.IsEmpty)
            line.Break();
        return read;
    }

    private FlowSummary.Entry Entry(FlowLine line)
    {
        var from = line.Number(FlowPorts.Receiver);
        var view = View(line);
        var path = Path(line);
        var owner = Root(line);
        var kind = line.Number(0);
        if (kind > (int)FlowUseKind.Kept)
            line.Break();
        var zone = names.ZoneOfWords(line.Words());
        var around = names.ZoneOfWords(line.Words());
        var granted = line.Words();
        var target = line.OptionalWord();
        var keeper = Keeper(line);
        return new(from, view, new(FlowGraph.Clean, zone, around, (FlowUseKind)kind, default, granted, target) { Keeper = keeper, Owner = FlowGraph.Clean }, owner, Steps(line)) { Path = path };
    }

    private KeptIn? Keeper(FlowLine line)
    {
        var key = line.OptionalWord();
        var label = line.Words();
        var name = line.OptionalWord();
        var openName = line.OptionalWord();
        var type = line.OptionalWord();
        return key is null ? null : new(key, name is null ? null : new DataContract(names.LabelOfWords(label), name)) { OpenName = openName, Type = type };
    }

    private int Label(FlowLine line) => names.LabelOfWords(line.Words());

    private static ImmutableArray<FlowStep> Steps(FlowLine line) => [.. line.Words().Select(text => new FlowStep(null, default, text))];

    private AccessPath Path(FlowLine line)
    {
        var sections = line.Sections(2);
        var keys = FlowWords.Split(sections[0], FlowWords.Part);
        if (keys.Length > AccessPath.MaxDepth)
            line.Break();
        var path = AccessPath.Whole with { IsOpen = sections[1] == "1" };
        for (var i = Math.Min(keys.Length, AccessPath.MaxDepth) - 1; i >= 0; i--)
            path = path.Under(numberOf(keys[i]));
        return path;
    }

    private ValueView View(FlowLine line)
    {
        var sections = line.Sections(3);
        ValueView? view = ValueView.Whole;
        foreach (var part in FlowWords.Split(sections[0], FlowWords.Part))
        {
            if (part.Length < 1)
                line.Break();
            else
                view = view?.Enter(numberOf(part.Substring(1)), part.StartsWith(Exact, StringComparison.Ordinal));
        }

        foreach (var key in FlowWords.Split(sections[1], FlowWords.Part))
            view = view?.Less(numberOf(key));
        if (view is null)
            line.Break();
        return sections[2] == "1" ? view.GetValueOrDefault().Deep() : view.GetValueOrDefault();
    }
}
