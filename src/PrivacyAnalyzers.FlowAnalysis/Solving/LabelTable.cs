using PrivacyAnalyzers.FlowAnalysis.Contracts;
using PrivacyAnalyzers.FlowAnalysis.Graph;

namespace PrivacyAnalyzers.FlowAnalysis.Solving;

/// <summary>
/// The labels of one solve, numbered densely: real ones, which declarations gave, and symbolic ones, which stand for
/// whatever a caller hands in at a port.
/// </summary>
internal sealed class LabelTable
{
    private readonly List<LabelMeaning> meanings = [];
    private readonly Dictionary<LabelMeaning, int> numbers = [];
    private readonly Dictionary<(int Label, int Key, FlowOperation Operation), int> steps = [];

    public LabelSet Symbols { get; private set; } = LabelSet.Empty;

    public LabelMeaning this[int label] => meanings[label];

    public int Number(LabelMeaning meaning)
    {
        if (numbers.TryGetValue(meaning, out var known))
            return known;
        numbers.Add(meaning, known = meanings.Count);
        meanings.Add(meaning);
        if (meaning.IsSymbol)
            Symbols = Symbols.Union(LabelSet.Of(known));
        return known;
    }

    /// <summary>What a symbolic label becomes when something is done to its value; -1 where nothing is left.</summary>
    public int After(int label, FlowOperation operation, int key)
    {
        if (steps.TryGetValue((label, key, operation), out var known))
            return known;
        var meaning = meanings[label];
        ValueView? view = operation switch
        {
            FlowOperation.Kill => meaning.View.Less(key),
            FlowOperation.Taint => meaning.View.Deep(),
            _ => meaning.View.Enter(key, operation == FlowOperation.LoadExact),
        };
        known = view is { } left ? Number(meaning with { View = left }) : -1;
        steps.Add((label, key, operation), known);
        return known;
    }
}
