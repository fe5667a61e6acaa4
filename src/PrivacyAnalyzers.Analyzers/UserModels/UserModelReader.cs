using System.Collections.Immutable;
using PrivacyAnalyzers.FlowAnalysis.Library.Models;
using PrivacyAnalyzers.Policy.Json;

namespace PrivacyAnalyzers.Analyzers.UserModels;

/// <summary>Turns the JSON of a file of models into rows, and notes what cannot be turned into any.</summary>
internal sealed class UserModelReader
{
    private readonly ImmutableArray<ModelRow>.Builder rows = ImmutableArray.CreateBuilder<ModelRow>();
    private readonly ImmutableArray<UserModelProblem>.Builder problems = ImmutableArray.CreateBuilder<UserModelProblem>();

    private delegate ModelProblem Parser<T>(string text, out T? parsed);

    public ImmutableArray<ModelRow> Rows => rows.ToImmutable();

    public ImmutableArray<UserModelProblem> Problems => [.. problems.OrderBy(problem => problem.Span.Start)];

    public void ReadFile(JsonValue root)
    {
        if (root is not JsonObject file)
        {
            Note(UserModelProblemKind.NotAnObject, root.Span);
            return;
        }

        RequireOnly(file, "$schema", "models");
        if (!file.TryGet("models", out var models))
            Note(UserModelProblemKind.NoModels, file.Span);
        else if (models.Value is JsonArray list)
            ReadModels(list);
        else if (models.Value is not JsonMissing)
            Note(UserModelProblemKind.NoModels, models.Value.Span);
    }

    private void ReadModels(JsonArray list)
    {
        foreach (var item in list.Items)
        {
            if (item is JsonObject model)
                ReadModel(model);
            else if (item is not JsonMissing)
                Note(UserModelProblemKind.NotAModel, item.Span);
        }
    }

    private void ReadModel(JsonObject model)
    {
        RequireOnly(model, "type", "members", "effects");
        var types = ReadAll<TypePattern>(model, "type", TypePattern.TryParse, _ => UserModelProblemKind.InvalidType);
        var members = ReadAll<MemberPattern>(model, "members", MemberPattern.TryParse, _ => UserModelProblemKind.InvalidMember);
        var effects = ReadAll<ModelEffects>(model, "effects", ParseEffect, KindOf);
        if (members.IsEmpty || effects.IsEmpty)
            return;
        var together = effects.Aggregate(ModelEffects.None, (all, effect) => all.And(effect));
        rows.AddRange(types.Select(type => new ModelRow(type, members, together)));
    }

    private ImmutableArray<T> ReadAll<T>(JsonObject model, string name, Parser<T> parse, Func<ModelProblem, UserModelProblemKind> kindOf)
    {
        var parsed = ImmutableArray.CreateBuilder<T>();
        foreach (var text in TextsOf(model, name))
        {
            var problem = parse(text.Value, out var value);
            if (problem == ModelProblem.None)
                parsed.Add(value!);
            else
                Note(kindOf(problem), text.Span, text.Value);
        }

        return parsed.ToImmutable();
    }

    private IEnumerable<JsonString> TextsOf(JsonObject model, string name)
    {
        if (!model.TryGet(name, out var member))
        {
            Note(UserModelProblemKind.MissingProperty, model.Span, name);
            return [];
        }

        switch (member.Value)
        {
            case JsonString text:
                return [text];
            case JsonArray { Items.Count: 0 }:
                Note(UserModelProblemKind.EmptyList, member.Value.Span, name);
                return [];
            case JsonArray list:
                foreach (var item in list.Items.Where(item => item is not (JsonString or JsonMissing)))
                    Note(UserModelProblemKind.NotATextOrList, item.Span, name);
                return list.Items.OfType<JsonString>();
            case JsonMissing:
                return [];
            default:
                Note(UserModelProblemKind.NotATextOrList, member.Value.Span, name);
                return [];
        }
    }

    private void RequireOnly(JsonObject value, params string[] names)
    {
        foreach (var member in value.Members.Where(member => !names.Contains(member.Name, StringComparer.Ordinal)))
            Note(UserModelProblemKind.UnknownProperty, member.NameSpan, member.Name);
    }

    private void Note(UserModelProblemKind kind, JsonSpan span, string detail = "") => problems.Add(new(kind, span, detail));

    private static ModelProblem ParseEffect(string text, out ModelEffects? effects)
    {
        var problem = EffectParser.TryParse(text, out var parsed);
        effects = parsed;
        return problem;
    }

    private static UserModelProblemKind KindOf(ModelProblem problem) => problem switch
    {
        ModelProblem.UnknownInput => UserModelProblemKind.UnknownInput,
        ModelProblem.UnknownOutput => UserModelProblemKind.UnknownOutput,
        ModelProblem.InvalidPath => UserModelProblemKind.InvalidPath,
        _ => UserModelProblemKind.UnknownEffect,
    };
}
