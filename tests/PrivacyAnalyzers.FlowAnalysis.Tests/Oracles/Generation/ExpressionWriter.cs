namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

/// <summary>Writes expressions of every shape from what a scope can name.</summary>
internal sealed class ExpressionWriter(Dice dice, Names names, Family family)
{
    public string Of(Shape shape, Scope scope, int depth = 3)
    {
        var known = scope.Of(shape);
        if (known.Count > 0 && (depth <= 0 || dice.Chance(shape == Shape.Text ? 25 : 55)))
            return dice.Pick(known).Name;
        var makers = shape == Shape.Text || depth <= 0 ? [] : scope.Callables.Where(callable => !callable.IsStatement && callable.Returns == shape).ToList();
        return makers.Count > 0 && dice.Chance(40) ? Call(dice.Pick(makers), scope, depth) : Make(shape, scope, depth - 1);
    }

    public string Text(Scope scope, int depth = 3) => Of(Shape.Text, scope, depth);

    /// <summary>A call of a method that hands nothing back by reference.</summary>
    public string Call(Callable callable, Scope scope, int depth)
    {
        var generic = callable.IsGeneric ? "<string>" : "";
        var arguments = callable.Parameters.Select(parameter => Of(parameter.Shape, scope, Math.Min(depth, 2) - 1));

        // What is enumerated late may never be enumerated.
        var now = callable.Returns == Shape.Sequence && !family.IsWild ? ".ToList()" : "";
        return $"{callable.Name}{generic}({string.Join(", ", Person(callable, scope).Concat(arguments))}){now}";
    }

    public static IEnumerable<string> Person(Callable callable, Scope scope) =>
        callable.TakesPerson ? [scope.SeesPerson ? "p" : "new Person()"] : [];

    /// <summary>A lambda of one text.</summary>
    public string Lambda(Scope scope, int depth, Func<Scope, string> body, bool returns = true)
    {
        var name = names.Next("x");
        var inside = new Scope(scope, isLambda: true);
        inside.Add(new(name, Shape.Text) { IsFixed = true });
        return dice.Chance(70) ? $"{name} => {body(inside)}" : $"{name} => {{ {(returns ? "return " : "")}{body(inside)}; }}";
    }

    private string Make(Shape shape, Scope scope, int depth)
    {
        if (shape == Shape.Text)
            return MakeText(scope, depth);
        if (shape == Shape.Box)
            return dice.Choose((3, true, () => $"new Box({Text(scope, depth)})"), (2, true, () => $"new Box {{ Value = {Text(scope, depth)}, Other = {Text(scope, depth)} }}"), (1, scope.Of(Shape.Nest).Count > 0, () => $"{Known(Shape.Nest, scope)}.Inner"));
        if (shape == Shape.Nest)
            return $"new Nest {{ Inner = {Of(Shape.Box, scope, depth)}, Note = {Text(scope, depth)} }}";
        if (shape == Shape.Slot)
            return $"new Slot {{ Held = {Text(scope, depth)}, Spare = {Text(scope, depth)} }}";
        if (shape == Shape.Pair)
            return dice.Choose((2, true, () => $"new Pair({Text(scope, depth)}, {Text(scope, depth)})"), (1, scope.Of(shape).Count > 0, () => $"({Known(shape, scope)} with {{ Left = {Text(scope, depth)} }})"));
        if (shape == Shape.Tuple)
            return $"({Text(scope, depth)}, {Text(scope, depth)})";
        if (shape == Shape.List)
            return dice.Choose((3, true, () => $"new List<string> {{ {Text(scope, depth)}, {Text(scope, depth)} }}"), (1, true, () => $"{Of(Shape.Sequence, scope, depth)}.ToList()"));
        if (shape == Shape.Map)
            return $"new Dictionary<string, string> {{ [{Text(scope, 0)}] = {Text(scope, depth)} }}";
        if (shape == Shape.Sequence)
            return MakeSequence(scope, depth);
        if (shape == Shape.Change)
            return $"({shape.Type})({Lambda(scope, depth, inside => Text(inside, depth))})";
        if (shape == Shape.Later)
            return $"({shape.Type})(() => {Text(new Scope(scope, isLambda: true), depth)})";
        if (shape == Shape.Sink)
            return dice.Choose((1, true, () => $"({shape.Type}){Use()}"), (2, true, () => $"({shape.Type})({Lambda(InSink(scope), depth, inside => $"{Use()}({Text(inside, depth)})", returns: false)})"));
        if (shape == Shape.Task)
            return $"Task.FromResult({Text(scope, depth)})";
        return MakeObject(shape, scope, depth);
    }

    public string Use() => $"Uses.Use{dice.Below(GeneratedPrelude.UseCount)}";

    // A lambda that nobody calls is reported for what it does. One that does it only to what it is given is reported where it is called.
    private static Scope InSink(Scope scope) => scope.IsWild ? scope : new Scope();

    private string MakeObject(Shape shape, Scope scope, int depth)
    {
        if (shape == Shape.Keeper)
            return $"new Keeper({Text(scope, depth)})";
        var (stem, count) = shape == Shape.Step ? ("Step", family.Steps) : ("Handler", family.Handlers);
        string One() => $"({shape.Type})new {stem}{dice.Below(count)}({Text(scope, depth)})";
        return dice.Chance(60) ? One() : $"(Coin.Flip() ? {One()} : {One()})";
    }

    private string MakeSequence(Scope scope, int depth)
    {
        var source = scope.Of(Shape.Sequence).Concat(scope.Of(Shape.List)).ToList();
        return dice.Choose(
            (2, true, () => $"new[] {{ {Text(scope, depth)} }}"),
            (3, source.Count > 0, () => $"{dice.Pick(source).Name}.Select({Lambda(scope, 1, inside => Text(inside, 1))})"),
            (2, source.Count > 0, () => $"{dice.Pick(source).Name}.Append({Text(scope, depth)})"),
            (1, source.Count > 0, () => $"{dice.Pick(source).Name}.Where(kept => kept.Length >= 0)"));
    }

    private string MakeText(Scope scope, int depth)
    {
        bool Knows(Shape shape) => scope.Of(shape).Count > 0;
        var makers = scope.Callables.Where(callable => !callable.IsStatement && callable.Returns == Shape.Text).ToList();
        return dice.Choose(
            (2, true, () => $"\"{names.Next("k")}\""),
            (6, scope.SeesPerson, () => GeneratedPrelude.Read(dice.Below(GeneratedPrelude.DataCount))),
            (1, scope.SeesPerson, () => "p.Plain"),
            (2, depth > 0, () => $"({Text(scope, depth - 1)} + {Text(scope, depth - 1)})"),
            (2, depth > 0, () => $"$\"to {{({Text(scope, depth - 1)})}}\""),
            (2, depth > 0, () => $"{Receiver(scope, depth)}.{dice.Pick(s_textMethods)}"),
            (1, depth > 0, () => $"string.Join(\"-\", {Text(scope, depth - 1)}, \"end\")"),
            (1, depth > 0, () => $"new StringBuilder({Text(scope, depth - 1)}).Append(\"!\").ToString()"),
            (2, depth > 0, () => $"(Coin.Flip() ? {Text(scope, depth - 1)} : {Text(scope, depth - 1)})"),
            (1, depth > 0, () => $"(Coin.Below(3) switch {{ 0 => {Text(scope, depth - 1)}, 1 => {Text(scope, depth - 1)}, _ => \"\" }})"),
            (2, depth > 0, () => $"Privacy.Mask({Text(scope, depth - 1)})"),
            (1, depth > 0, () => $"{Receiver(scope, depth)}.Length.ToString()"),
            (1, depth > 0, () => $"({Text(scope, depth - 1)} == \"x\" ? \"same\" : \"other\")"),
            (1, depth > 0, () => $"((Func<string, string>)({Lambda(scope, depth, inside => Text(inside, depth - 1))}))({Text(scope, depth - 1)})"),
            (3, Knows(Shape.Box), () => $"{Known(Shape.Box, scope)}.{dice.Pick(["Value", "Value", "Other"])}"),
            (3, Knows(Shape.Nest), () => $"{Known(Shape.Nest, scope)}.{dice.Pick(["Inner.Value", "Inner.Other", "Note"])}"),
            (3, Knows(Shape.Slot), () => $"{Known(Shape.Slot, scope)}.{dice.Pick(["Held", "Spare"])}"),
            (3, Knows(Shape.Pair), () => $"{Known(Shape.Pair, scope)}.{dice.Pick(["Left", "Right"])}"),
            (3, Knows(Shape.Tuple), () => $"{Known(Shape.Tuple, scope)}.{dice.Pick(["First", "Item1", "Second"])}"),
            (3, Knows(Shape.List), () => $"string.Concat({Known(Shape.List, scope)})"),
            (2, Knows(Shape.List) && scope.IsWild, () => $"{Known(Shape.List, scope)}[0]"),
            (3, Knows(Shape.Map), () => $"string.Concat({Known(Shape.Map, scope)}.{dice.Pick(["Values", "Values", "Keys"])})"),
            (3, Knows(Shape.Sequence), () => $"string.Join(\",\", {Known(Shape.Sequence, scope)})"),
            (3, Knows(Shape.Change) && depth > 0, () => $"{Known(Shape.Change, scope)}({Text(scope, depth - 1)})"),
            (3, Knows(Shape.Later), () => $"{Known(Shape.Later, scope)}()"),
            (3, Knows(Shape.Task) && scope.IsAsync, () => $"(await {Known(Shape.Task, scope)})"),
            (3, Knows(Shape.Task) && !scope.IsAsync, () => $"{Known(Shape.Task, scope)}.{dice.Pick(["Result", "GetAwaiter().GetResult()"])}"),
            (4, Knows(Shape.Step) && depth > 0, () => $"{Known(Shape.Step, scope)}.Apply({Text(scope, depth - 1)})"),
            (4, Knows(Shape.Handler) && depth > 0, () => $"{Known(Shape.Handler, scope)}.Handle({Text(scope, depth - 1)})"),
            (4, Knows(Shape.Keeper), () => $"{Known(Shape.Keeper, scope)}.{dice.Pick(["Get()", "Shown"])}"),
            (2, family.HasStatics, () => $"Shared.Slot{dice.Below(3)}"),
            (8, makers.Count > 0 && depth > 0, () => Call(dice.Pick(makers), scope, depth)));
    }

    private static readonly string[] s_textMethods = ["Trim()", "ToUpperInvariant()", "PadLeft(30)", "Replace(\"k\", \"q\")", "ToString()", "Insert(0, \">\")"];

    private string Receiver(Scope scope, int depth) => $"({Text(scope, depth - 1)})";

    private string Known(Shape shape, Scope scope) => dice.Pick(scope.Of(shape)).Name;
}
