using System.Collections.Immutable;

namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>Reads one effect: a trait such as "passes", a change such as "writes arg0", or flows such as "this, arg0 -> return".</summary>
public static class EffectParser
{
    private static readonly ImmutableDictionary<string, MemberTraits> Traits = new Dictionary<string, MemberTraits>(StringComparer.Ordinal)
    {
        ["passes"] = MemberTraits.Passes,
        ["neutral"] = MemberTraits.Neutral,
        ["reveals-nothing"] = MemberTraits.RevealsNothing,
        ["keeps"] = MemberTraits.Keeps,
        ["returns-this"] = MemberTraits.ReturnsThis,
        ["only-writes"] = MemberTraits.OnlyWrites,
    }.ToImmutableDictionary(StringComparer.Ordinal);

    private static readonly ImmutableArray<(string Arrow, ModelFlowKind Kind)> Arrows =
        [("->", ModelFlowKind.Value), ("~>", ModelFlowKind.Whole), ("=>", ModelFlowKind.Members)];

    public static ModelProblem TryParse(string text, out ModelEffects effects)
    {
        text = text.Trim();
        effects = ModelEffects.None;
        if (Traits.TryGetValue(text, out var trait))
        {
            effects = effects with { Traits = trait };
            return ModelProblem.None;
        }

        foreach (var (arrow, kind) in Arrows)
        {
            if (text.IndexOf(arrow, StringComparison.Ordinal) is >= 0 and var at)
                return TryParseFlows(text.Substring(0, at), text.Substring(at + arrow.Length), kind, out effects);
        }

        return TryParseChange(text, out effects);
    }

    private static ModelProblem TryParseChange(string text, out ModelEffects effects)
    {
        effects = ModelEffects.None;
        var space = text.IndexOf(' ');
        var verb = space < 0 ? text : text.Substring(0, space);
        if (space < 0 || verb is not ("writes" or "empties" or "view"))
            return ModelProblem.UnknownEffect;
        var isInput = verb == "view";
        var problem = PortParser.TryParseList(text.Substring(space), isInput, out var ports);
        if (problem != ModelProblem.None)
            return problem;
        if (ports.Any(port => port.Kind is not (ModelPortKind.This or ModelPortKind.Argument) || !port.Path.IsEmpty || port.CallbackParameter >= 0))
            return isInput ? ModelProblem.UnknownInput : ModelProblem.UnknownOutput;
        effects = verb switch
        {
            "writes" => effects with { Written = ports },
            "empties" => effects with { Emptied = ports },
            _ => effects with { Viewed = ports },
        };
        return ModelProblem.None;
    }

    private static ModelProblem TryParseFlows(string inputs, string outputs, ModelFlowKind kind, out ModelEffects effects)
    {
        effects = ModelEffects.None;
        var problem = PortParser.TryParseList(inputs, areInputs: true, out var from);
        if (problem != ModelProblem.None)
            return problem;
        problem = PortParser.TryParseList(outputs, areInputs: false, out var to);
        if (problem == ModelProblem.None)
            effects = effects with { Flows = [.. from.SelectMany(source => to.Select(target => new ModelFlow(source, target, kind)))] };
        return problem;
    }
}
