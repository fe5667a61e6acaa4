using PrivacyAnalyzers.FlowAnalysis.Contracts;

namespace PrivacyAnalyzers.FlowAnalysis.Solving;

/// <summary>
/// The labels of one solve, numbered densely: real ones, which declarations gave, and symbolic ones, which stand for
/// whatever a caller hands in at a port.
/// </summary>
internal sealed class LabelTable
{
    private readonly List<LabelMeaning> meanings = [];
    private readonly Dictionary<LabelMeaning, int> numbers = [];
    private readonly Dictionary<(int Label, int Key, LabelStep Step), int> steps = [];

    private enum LabelStep : byte
    {
        Enter,
        EnterExact,
        Less,
        Deep,
    }

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

    /// <summary>What a symbolic label becomes when a part of its value is taken; -1 where nothing is left.</summary>
    public int Enter(int label, int key, bool isExact) =>
        Step(label, key, isExact ? LabelStep.EnterExact : LabelStep.Enter);

    public int Less(int label, int key) => Step(label, key, LabelStep.Less);

    public int Deep(int label) => Step(label, 0, LabelStep.Deep);

    private int Step(int label, int key, LabelStep step)
    {
        if (steps.TryGetValue((label, key, step), out var known))
            return known;
        var meaning = meanings[label];
        ValueView? view = step switch
        {
            LabelStep.Less => meaning.View.Less(key),
            LabelStep.Deep => meaning.View.Deep(),
            _ => meaning.View.Enter(key, step == LabelStep.EnterExact),
        };
        known = view is { } left ? Number(meaning with { View = left }) : -1;
        steps.Add((label, key, step), known);
        return known;
    }
}
