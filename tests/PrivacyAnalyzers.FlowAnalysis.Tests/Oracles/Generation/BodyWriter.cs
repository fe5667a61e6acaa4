namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

/// <summary>Writes the statements of one body.</summary>
internal sealed class BodyWriter(Dice dice, Names names, Family family, ExpressionWriter expressions, BodyWriter.Ending ending)
{
    private readonly List<string> lines = [];
    private int indent = 2;

    public enum Kind
    {
        Nothing,
        Result,
        Sequence,
    }

    /// <summary>How the body hands its result over.</summary>
    public sealed record Ending(Kind Kind, Shape? Shape)
    {
        public static readonly Ending None = new(Kind.Nothing, null);
    }

    public IReadOnlyList<string> Lines => lines;

    public void Line(string text) => lines.Add(new string(' ', indent * 4) + text);

    public void Statements(Scope scope, int count, int nesting = 2)
    {
        for (var i = 0; i < count; i++)
            Statement(scope, nesting);
    }

    public void End(Scope scope)
    {
        if (ending.Kind == Kind.Result)
            Line($"return {expressions.Of(ending.Shape!, scope)};");
        else if (ending.Kind == Kind.Sequence)
            Line($"yield return {expressions.Text(scope)};");
    }

    public void Declare(Scope scope, Shape shape)
    {
        // What is drawn for the value cannot name the variable.
        var value = expressions.Of(shape, scope);
        var variable = new Variable(names.Next("v"), shape) { IsFixed = dice.Chance(50) };
        Line($"{shape.Type} {variable.Name} = {value};");
        scope.Add(variable);
    }

    private void Statement(Scope scope, int nesting)
    {
        var assignable = Shape.Values.SelectMany(scope.AssignableOf).ToList();
        var effects = scope.Callables.Where(callable => callable.IsStatement).ToList();
        bool Knows(Shape shape) => scope.Of(shape).Count > 0;
        dice.Choose(
            (9, true, () => Do(() => Declare(scope, NextShape(scope)))),
            (9, true, () => Do(() => Line($"{expressions.Use()}({expressions.Text(scope)});"))),
            (5, assignable.Count > 0, () => Do(() => Assign(scope, dice.Pick(assignable)))),
            (2, Knows(Shape.Box), () => Do(() => Line($"{dice.Pick(scope.Of(Shape.Box)).Name}.{dice.Pick(["Value", "Other"])} = {expressions.Text(scope)};"))),
            (2, Knows(Shape.Nest), () => Do(() => Line($"{dice.Pick(scope.Of(Shape.Nest)).Name}.{dice.Pick(["Inner.Value", "Note"])} = {expressions.Text(scope)};"))),
            (2, scope.AssignableOf(Shape.Slot).Count > 0, () => Do(() => Line($"{dice.Pick(scope.AssignableOf(Shape.Slot)).Name}.Held = {expressions.Text(scope)};"))),
            (2, Knows(Shape.List), () => Do(() => Line($"{dice.Pick(scope.Of(Shape.List)).Name}.Add({expressions.Text(scope)});"))),
            (2, Knows(Shape.Map), () => Do(() => Line($"{dice.Pick(scope.Of(Shape.Map)).Name}[{expressions.Text(scope, 0)}] = {expressions.Text(scope)};"))),
            (2, Knows(Shape.Sink), () => Do(() => Line($"{dice.Pick(scope.Of(Shape.Sink)).Name}({expressions.Text(scope)});"))),
            (3, Knows(Shape.Keeper), () => Do(() => Line($"{dice.Pick(scope.Of(Shape.Keeper)).Name}.Put({expressions.Text(scope)});"))),
            (4, Knows(Shape.List) && nesting > 0, () => Do(() => ForEach(scope, nesting))),
            (7, effects.Count > 0, () => Do(() => CallForEffect(scope, dice.Pick(effects)))),
            (3, family.HasStatics, () => Do(() => Line($"Shared.Slot{dice.Below(3)} = {expressions.Text(scope)};"))),
            (2, family.HasStatics, () => Do(() => Line($"Shared.Happened += {expressions.Of(Shape.Sink, scope)};"))),
            (2, family.HasStatics, () => Do(() => Line($"Shared.Raise({expressions.Text(scope)});"))),
            (4, nesting > 0, () => Do(() => Branch(scope, nesting))),
            (2, nesting > 0, () => Do(() => Loop(scope, nesting))),
            (1, nesting > 0, () => Do(() => Switch(scope, nesting))),
            (2, nesting > 0 && family.IsWild && ending.Kind != Kind.Sequence, () => Do(() => Try(scope, nesting))),
            (2, nesting == 2 && ending.Kind != Kind.Sequence, () => Do(() => LocalFunction(scope))),
            (1, ending.Kind != Kind.Nothing, () => Do(() => LeaveEarly(scope))));
    }

    private static string Do(Action write)
    {
        write();
        return "";
    }

    private Shape NextShape(Scope scope)
    {
        if (dice.Chance(30))
            return Shape.Text;
        return dice.Pick([.. Shape.Values, .. scope.Objects, .. scope.Objects]);
    }

    private void Assign(Scope scope, Variable variable) => Line(
        variable.Shape == Shape.Text && dice.Chance(25) ? $"{variable.Name} += {expressions.Text(scope, 1)};" : $"{variable.Name} = {expressions.Of(variable.Shape, scope)};");

    public void CallForEffect(Scope scope, Callable callable)
    {
        var arguments = new List<string>(ExpressionWriter.Person(callable, scope));
        var outside = new List<Variable>();
        foreach (var (shape, passing) in callable.Parameters)
        {
            var assignable = scope.AssignableOf(shape);
            if (passing == Passing.Value)
            {
                arguments.Add(expressions.Of(shape, scope, 1));
            }
            else if (passing == Passing.Ref && assignable.Count > 0)
            {
                arguments.Add($"ref {dice.Pick(assignable).Name}");
            }
            else
            {
                var variable = new Variable(names.Next("v"), shape);
                if (passing == Passing.Ref)
                    Line($"{shape.Type} {variable.Name} = {expressions.Of(shape, scope, 1)};");
                arguments.Add(passing == Passing.Ref ? $"ref {variable.Name}" : $"out {shape.Type} {variable.Name}");
                outside.Add(variable);
            }
        }

        Line($"{callable.Name}({string.Join(", ", arguments)});");
        outside.ForEach(scope.Add);
    }

    private void Branch(Scope scope, int nesting)
    {
        Block("if (Coin.Flip())", scope, nesting);
        if (dice.Chance(60))
            Block("else", scope, nesting);
    }

    private void Loop(Scope scope, int nesting) =>
        Block(dice.Chance(50) ? "while (Coin.Flip())" : $"for (var {names.Next("i")} = 0; Coin.Flip(); )", scope, nesting);

    private void ForEach(Scope scope, int nesting)
    {
        var item = new Variable(names.Next("item"), Shape.Text) { IsFixed = true };
        var inside = new Scope(scope);
        inside.Add(item);

        // A copy, since the body may add to the list; left by a coin, since it may add more than it takes.
        Block($"foreach (var {item.Name} in {dice.Pick(scope.Of(Shape.List)).Name}.ToList())", inside, nesting, "if (!Coin.Flip()) break;");
    }

    private void Switch(Scope scope, int nesting)
    {
        Line("switch (Coin.Below(3))");
        Line("{");
        indent++;
        foreach (var label in (string[])["case 0:", "case 1:", "default:"])
        {
            Line(label);
            Block("", scope, nesting);
            Line("    break;");
        }

        indent--;
        Line("}");
    }

    private void Try(Scope scope, int nesting)
    {
        Line("try");
        Line("{");
        indent++;
        var inside = new Scope(scope);
        Statements(inside, 1, nesting - 1);
        Line($"if (Coin.Flip()) throw new InvalidOperationException({expressions.Text(inside)});");
        Statements(inside, 1, nesting - 1);
        indent--;
        Line("}");
        Line("catch (InvalidOperationException problem)");
        Line("{");
        Line($"    {expressions.Use()}(problem.Message);");
        Line("}");
    }

    private void LocalFunction(Scope scope)
    {
        var inside = new Scope(scope, isLambda: true) { Callables = scope.Callables };
        var (name, parameter) = (names.Next("Local"), names.Next("x"));
        inside.Add(new(parameter, Shape.Text) { IsFixed = true });
        Line($"string {name}(string {parameter}) => {expressions.Text(inside)};");
        var result = new Variable(names.Next("v"), Shape.Text);
        Line($"string {result.Name} = {name}({expressions.Text(scope)});");
        scope.Add(result);
    }

    private void LeaveEarly(Scope scope) => Line(ending.Kind == Kind.Result
        ? $"if (Coin.Flip()) return {expressions.Of(ending.Shape!, scope)};"
        : $"if (Coin.Flip()) yield return {expressions.Text(scope)};");

    private void Block(string head, Scope scope, int nesting, string? last = null)
    {
        if (head.Length > 0)
            Line(head);
        Line("{");
        indent++;
        Statements(new Scope(scope), 1 + dice.Below(3), nesting - 1);
        if (last is not null)
            Line(last);
        indent--;
        Line("}");
    }
}
