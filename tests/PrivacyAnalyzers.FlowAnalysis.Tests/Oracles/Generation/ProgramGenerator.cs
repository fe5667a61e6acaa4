using static PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation.BodyWriter;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Generation;

/// <summary>Writes the program that belongs to a seed.</summary>
internal sealed class ProgramGenerator
{
    private readonly Dice dice;
    private readonly Family family;
    private readonly Names names = new();
    private readonly ExpressionWriter expressions;
    private readonly List<Callable> written = [];
    private readonly List<Shape> objects = [];
    private readonly List<(string Path, string Text)> files = [];

    private ProgramGenerator(Family family, int seed)
    {
        this.family = family;
        dice = new Dice(seed);
        expressions = new(dice, names, family);
    }

    public static GeneratedProgram Generate(Family family, int seed) => new ProgramGenerator(family, seed).Write($"{family}, seed {seed}");

    private GeneratedProgram Write(string name)
    {
        var early = family.Methods / 2;
        Methods("Early", early);
        if (family.Steps > 0)
        {
            Steps();
            objects.Add(Shape.Step);
            Handlers();
            objects.Add(Shape.Handler);
        }

        if (family.HasKeepers)
        {
            Keeper();
            objects.Add(Shape.Keeper);
        }

        Methods("Late", family.Methods - early);
        if (family.HasStatics)
            Shared();
        Entry();
        return new(name, files);
    }

    private Scope NewScope(bool seesPerson, bool isAsync = false) => new()
    {
        SeesPerson = seesPerson,
        IsAsync = isAsync,
        Callables = [.. written],
        Objects = [.. objects],
        IsWild = family.IsWild,
    };

    private BodyWriter NewBody(Ending ending) => new(dice, names, family, expressions, ending);

    private void Methods(string stem, int count)
    {
        if (count == 0)
            return;
        var (functions, services) = ($"{stem}Functions", $"{stem}Service");
        var isStatic = Enumerable.Range(0, count).Select(_ => dice.Chance(60)).ToList();
        var methods = new MethodWriter(dice, names, expressions, NewScope, NewBody);
        var texts = new List<string>();
        foreach (var method in isStatic)
        {
            var (text, callable) = methods.Write(method ? functions : $"new {services}()", method);
            texts.Add(text);
            written.Add(callable);
        }

        files.Add(($"{functions}.cs", Class($"public static class {functions}", texts.Where((_, index) => isStatic[index]))));
        files.Add(($"{services}.cs", Class($"public class {services}", texts.Where((_, index) => !isStatic[index]))));
    }

    private void Steps()
    {
        var classes = Enumerable.Range(0, family.Steps).Select(index => Class(
            $"public class Step{index}(string own) : IStep",
            [Method("public string Apply(string text)", new Variable("own", Shape.Text) { IsFixed = true })]));
        files.Add(("Steps.cs", string.Join("\n", classes)));
    }

    private void Handlers()
    {
        var own = new Variable("Own", Shape.Text) { IsFixed = true };
        var baseClass = Class(
            "public abstract class Handler(string own)",
            ["    protected string Own { get; } = own;", Method("public virtual string Handle(string text)", own)]);
        var classes = Enumerable.Range(0, family.Handlers).Select(index =>
        {
            var parent = index > 0 && dice.Chance(40) ? $"Handler{index - 1}" : "Handler";
            var body = index == 0 && dice.Chance(50) ? ""
                : dice.Chance(30) ? "    public override string Handle(string text) => base.Handle(text + Own);"
                : Method("public override string Handle(string text)", own);
            return Class($"public class Handler{index}(string own) : {parent}(own)", [body]);
        }).ToList();
        files.Add(("Handlers.cs", string.Join("\n", classes.Prepend(baseClass))));
    }

    private string Method(string head, params Variable[] fields)
    {
        var scope = NewScope(seesPerson: false);
        scope.Add(new("text", Shape.Text) { IsFixed = true });
        foreach (var field in fields)
            scope.Add(field);
        return Method(head, scope, NewBody(new(Kind.Result, Shape.Text)));
    }

    private string Method(string head, Scope scope, BodyWriter body)
    {
        body.Statements(scope, 1 + dice.Below(3));
        body.End(scope);
        return $"    {head}\n    {{\n{string.Join("\n", body.Lines)}\n    }}";
    }

    private void Keeper()
    {
        var kept = new Variable("kept", Shape.Text) { MayBeCaptured = false };
        var box = new Variable("box", Shape.Box) { IsFixed = true };
        var put = NewScope(seesPerson: false);
        put.Add(new("text", Shape.Text) { IsFixed = true });
        put.Add(kept);
        put.Add(box);
        var get = NewScope(seesPerson: false);
        get.Add(kept);
        get.Add(box);
        files.Add(("Keeper.cs", Class(
            "public class Keeper",
            [
                "    private readonly Box box = new();\n    private string kept;",
                "    public Keeper(string text) { kept = text; }",
                $"    public string Shown => {dice.Pick(["kept", "box.Value", "kept + box.Other", "kept.Trim()"])};",
                PutMethod(put),
                Method("public string Get()", get, NewBody(new(Kind.Result, Shape.Text))),
            ])));
    }

    private string PutMethod(Scope scope)
    {
        var body = NewBody(Ending.None);
        body.Statements(scope, 1 + dice.Below(2));
        body.Line($"{dice.Pick(["kept", "box.Value", "box.Other"])} = text;");
        return $"    public void Put(string text)\n    {{\n{string.Join("\n", body.Lines)}\n    }}";
    }

    private void Shared() => files.Add(("Shared.cs", Class(
        "public static class Shared",
        [
            .. Enumerable.Range(0, 3).Select(index => $"    public static string Slot{index} = \"\";"),
            "    public static event Action<string>? Happened;",

            // By a coin, since what handles the event may raise it again.
            "    public static void Raise(string text)\n    {\n        if (Coin.Flip()) Happened?.Invoke(text);\n    }",
        ])));

    private void Entry()
    {
        var scope = NewScope(seesPerson: true);
        var body = NewBody(Ending.None);
        body.Declare(scope, Shape.Text);
        foreach (var shape in objects)
            body.Declare(scope, shape);
        body.Statements(scope, family.Methods > 0 ? 16 : 18);
        CallAll(scope, body);
        files.Add(("Entry.cs", Class("public static class Entry", [$"    public static void Run(Person p)\n    {{\n{string.Join("\n", body.Lines)}\n    }}"])));
    }

    // Code that nothing calls is reported as well.
    private void CallAll(Scope scope, BodyWriter body)
    {
        foreach (var callable in written)
        {
            if (callable.IsStatement)
                body.CallForEffect(scope, callable);
            else
                body.Line($"{expressions.Call(callable, scope, 2)};");
        }

        for (var index = 0; index < family.Steps; index++)
            body.Line($"new Step{index}({expressions.Text(scope, 1)}).Apply({expressions.Text(scope, 1)});");
        for (var index = 0; index < family.Handlers; index++)
            body.Line($"new Handler{index}({expressions.Text(scope, 1)}).Handle({expressions.Text(scope, 1)});");
        if (family.HasKeepers)
            body.Line("new Keeper(\"\").Get();");
    }

    private static string Class(string head, IEnumerable<string> members) => $"{head}\n{{\n{string.Join("\n\n", members.Where(member => member.Length > 0))}\n}}\n";
}
