using System.Collections.Immutable;
using PrivacyAnalyzers.FlowAnalysis.Graph;
using PrivacyAnalyzers.FlowAnalysis.Solving;
using PrivacyAnalyzers.FlowAnalysis.Summaries;

namespace PrivacyAnalyzers.FlowAnalysis.Assemblies;

/// <summary>A summary as lines of text. Parts go by their names, labels and zones by their words, steps by what they are called: their code is not at hand elsewhere.</summary>
internal static class SummaryLines
{
    private const string TransferKind = "transfer";
    private const string SourceKind = "source";
    private const string EntryKind = "entry";
    private const string ReadKind = "read";
    private const string RootsKind = "roots";
    private const string OverwriteKind = "overwrite";

    public static IEnumerable<string> Write(FlowSummary summary, Func<int, string> nameOf, IFlowNames names)
    {
        foreach (var transfer in summary.Transfers)
            yield return Line(TransferKind, FlowWords.Number(transfer.From), ViewText(transfer.View, nameOf), FlowWords.Number(transfer.To), PathText(transfer.Path, nameOf));
        foreach (var source in summary.Sources)
            yield return Line(SourceKind, LabelText(source.Label, names), FlowWords.Flag(source.CrossedHeap), FlowWords.Number(source.HeldBy), FlowWords.Number(source.To), PathText(source.Path, nameOf), Steps(source.Trail));
        foreach (var entry in summary.Entries)
            yield return Line(EntryKind, [FlowWords.Number(entry.From), ViewText(entry.View, nameOf), PathText(entry.Path, nameOf), FlowWords.Number(entry.Owner), .. UseFields(entry.Use, names), Steps(entry.Trail)]);
        foreach (var read in summary.Reads)
            yield return Line(ReadKind, FlowWords.Number(read.From), FlowWords.Flag(read.IsPart), LabelText(read.Contract.Label, names), FlowWords.Escape(read.Contract.Name), Steps(read.Trail));
        if (!summary.ResultRoots.IsEmpty)
            yield return Line(RootsKind, string.Join(FlowWords.Item.ToString(), summary.ResultRoots.Select(FlowWords.Number)));
        foreach (var overwrite in summary.Overwrites)
            yield return Line(OverwriteKind, FlowWords.Number(overwrite.Port), FlowWords.Escape(nameOf(overwrite.Key)));
    }

    /// <summary>Whether a line says something that a summary can say.</summary>
    public static bool IsWellFormed(string text) => new SummaryReader(_ => 1, AnyName.Instance).Take(text);

    public static FlowSummary Read(ImmutableArray<string> lines, Func<string, int> numberOf, IFlowNames names)
    {
        var reader = new SummaryReader(numberOf, names);
        foreach (var line in lines)
            reader.Take(line);
        return reader.Build();
    }

    private static string Line(string kind, params string[] fields) => kind + FlowWords.Field + string.Join(FlowWords.Field.ToString(), fields);

    private static IEnumerable<string> UseFields(FlowUse use, IFlowNames names) =>
    [
        FlowWords.Number((int)use.Kind),
        FlowWords.Join(FlowWords.Item, names.WordsOfZone(use.Zone)),
        FlowWords.Join(FlowWords.Item, names.WordsOfZone(use.From)),
        FlowWords.Join(FlowWords.Item, use.Granted.IsDefault ? [] : use.Granted),
        FlowWords.Optional(use.Target),
        FlowWords.Optional(use.Keeper?.Key),
        use.Keeper?.Contract is { } contract ? LabelText(contract.Label, names) : string.Empty,
        FlowWords.Optional(use.Keeper?.Contract?.Name),
        FlowWords.Optional(use.Keeper?.OpenName),
        FlowWords.Optional(use.Keeper?.Type),
    ];

    private static string LabelText(int label, IFlowNames names) => FlowWords.Join(FlowWords.Item, names.WordsOfLabel(label));

    private static string Steps(ImmutableArray<FlowStep> trail) => FlowWords.Join(FlowWords.Item, trail.Select(step => step.Text));

    private static string PathText(AccessPath path, Func<int, string> nameOf) =>
        FlowWords.Join(FlowWords.Part, Enumerable.Range(0, path.Depth).Select(depth => nameOf(path[depth]))) + FlowWords.Section + FlowWords.Flag(path.IsOpen);

    private static string ViewText(ValueView view, Func<int, string> nameOf)
    {
        var parts = Enumerable.Range(0, view.Depth).Select(depth => ValueView.Decode(view[depth])).Select(part => (part.IsExact ? SummaryReader.Exact : SummaryReader.Inexact) + nameOf(part.Key));
        var without = new[] { view.Without, view.AlsoWithout }.Where(key => key != 0).Select(nameOf);
        return FlowWords.Join(FlowWords.Part, parts) + FlowWords.Section + FlowWords.Join(FlowWords.Part, without) + FlowWords.Section + FlowWords.Flag(view.IsDeep);
    }

    private sealed class AnyName : IFlowNames
    {
        public static AnyName Instance { get; } = new();

        public ImmutableArray<string> WordsOfLabel(int label) => [];

        public int LabelOfWords(ImmutableArray<string> words) => 0;

        public ImmutableArray<string> WordsOfZone(int zone) => [];

        public int ZoneOfWords(ImmutableArray<string> words) => 0;
    }
}
