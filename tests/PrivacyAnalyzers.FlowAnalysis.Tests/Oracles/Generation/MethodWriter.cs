using static PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation.BodyWriter;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

/// <summary>Writes methods of all kinds that call what was written before.</summary>
internal sealed class MethodWriter(Dice dice, Names names, ExpressionWriter expressions, Func<bool, bool, Scope> newScope, Func<Ending, BodyWriter> newBody)
{
    private static readonly string[] s_generic =
    [
        "=> first;",
        "=> Coin.Flip() ? first : second;",
        "=> change(second);",
        "{ var all = new List<T> { first }; all.Add(change(first)); return all[Coin.Below(all.Count)]; }",
        "{ var pair = (first, second); return pair.Item2; }",
        "{ var waiting = Task.FromResult(second); return waiting.Result; }",
    ];

    public (string Text, Callable Callable) Write(string owner, bool isStatic)
    {
        var name = names.Next("M");
        var modifiers = isStatic ? "public static" : "public";
        if (dice.Chance(12))
        {
            return ($"    {modifiers} T {name}<T>(T first, T second, Func<T, T> change) {dice.Pick(s_generic)}",
                new($"{owner}.{name}", Shape.Text, [(Shape.Text, Passing.Value), (Shape.Text, Passing.Value), (Shape.Change, Passing.Value)]) { IsGeneric = true });
        }

        var way = dice.Below(10);
        return way switch
        {
            0 => Method(owner, name, $"{modifiers} async Task<string>", new(Kind.Result, Shape.Text), Shape.Task),
            1 => Method(owner, name, $"{modifiers} IEnumerable<string>", new(Kind.Sequence, null), Shape.Sequence),
            2 or 3 => Method(owner, name, $"{modifiers} void", Ending.None, null),
            4 or 5 or 6 => Method(owner, name, $"{modifiers} string", new(Kind.Result, Shape.Text), Shape.Text),
            _ => dice.Pick(Shape.Values) is var shape ? Method(owner, name, $"{modifiers} {shape.Type}", new(Kind.Result, shape), shape) : default,
        };
    }

    private (string Text, Callable Callable) Method(string owner, string name, string head, Ending ending, Shape? returns)
    {
        var isAsync = head.Contains("async", StringComparison.Ordinal);
        var mayPassBack = !isAsync && ending.Kind != Kind.Sequence;
        var takesPerson = dice.Chance(35);
        var scope = newScope(takesPerson, isAsync);
        var body = newBody(ending);
        var parameters = new List<(Variable Variable, Passing Passing)>();
        for (var count = 1 + dice.Below(3); count > 0; count--)
        {
            var passing = mayPassBack && dice.Chance(15) ? (Passing)(1 + dice.Below(2)) : Passing.Value;
            var shape = passing != Passing.Value || dice.Chance(50) ? Shape.Text : dice.Pick([.. Shape.Values, .. scope.Objects]);
            parameters.Add((new(names.Next("a"), shape) { IsFixed = passing == Passing.Value && dice.Chance(70), MayBeCaptured = passing == Passing.Value }, passing));
        }

        foreach (var (variable, passing) in parameters.Where(parameter => parameter.Passing == Passing.Out))
            body.Line($"{variable.Name} = {expressions.Text(scope)};");
        foreach (var (variable, _) in parameters)
            scope.Add(variable);
        var callable = new Callable($"{owner}.{name}", returns, [.. parameters.Select(parameter => (parameter.Variable.Shape, parameter.Passing))]) { TakesPerson = takesPerson };
        if (isAsync)
            body.Line("await Task.CompletedTask;");
        body.Statements(scope, 1 + dice.Below(4));
        if (dice.Chance(15) && returns == Shape.Text && !callable.IsStatement)
            body.Line($"if (Coin.Flip() && Coin.Flip()) return {expressions.Call(callable, scope, 2)};");
        body.End(scope);
        var list = parameters.Select(parameter => $"{PassingOf(parameter.Passing)}{parameter.Variable.Shape.Type} {parameter.Variable.Name}");
        return ($"    {head} {name}({string.Join(", ", takesPerson ? list.Prepend("Person p") : list)})\n    {{\n{string.Join("\n", body.Lines)}\n    }}", callable);
    }

    private static string PassingOf(Passing passing) => passing switch
    {
        Passing.Ref => "ref ",
        Passing.Out => "out ",
        _ => "",
    };
}
