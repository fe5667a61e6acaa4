using PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Running;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles;

/// <summary>Calls and objects in numbers that nobody writes and some generator does: the one flow in them is found.</summary>
public class LargeGraphTests
{
    private const int Many = 10_000;

    [Fact]
    public Task A_chain_of_many_methods_is_followed() => LargeProgram.RequireFound("Chain.M0(p.D0);", LargeProgram.Type("static class Chain", Enumerable.Range(0, Many)
        .Select(index => index + 1 < Many ? $"public static void M{index}(string text) => M{index + 1}(text);" : $"public static void M{index}(string text) => Uses.Use9(text);")));

    [Fact]
    public Task A_circle_of_many_methods_is_followed() => LargeProgram.RequireFound("Circle.M0(p.D0);", LargeProgram.Type("static class Circle", Enumerable.Range(0, Many)
        .Select(index => $"public static void M{index}(string text) {{ {(index == Many / 2 ? "Uses.Use9(text);" : "")} if (Coin.Flip()) M{(index + 1) % Many}(text); }}")));

    [Fact]
    public Task A_call_that_many_types_may_answer_is_followed() => LargeProgram.RequireFound("Ways.Any(Coin.Below(200)).Apply(p.D0);", string.Concat(Enumerable.Range(0, 200)
        .Select(index => LargeProgram.Type($"class Way{index} : IStep", [$"public string Apply(string text) {{ {(index == 177 ? "Uses.Use9(text);" : "")} return text; }}"])))
        + LargeProgram.Type("static class Ways", [$"public static IStep Any(int number) => number switch {{ {string.Concat(Enumerable.Range(0, 200).Select(index => $"{index} => new Way{index}(), "))} _ => new Way0() }};"]));

    [Fact]
    public Task An_object_of_many_parts_is_followed() => LargeProgram.RequireFound(
        $"var wide = new Wide(); {string.Concat(Enumerable.Range(0, 1000).Select(index => $"wide.F{index} = {(index == 500 ? "p.D0" : "p.Plain")}; "))} Wide.Send(wide);",
        LargeProgram.Type("class Wide", [.. Enumerable.Range(0, 1000).Select(index => $"public string F{index} = \"\";"), "public static void Send(Wide wide) => Uses.Use9(wide.F500);"]));

    [Fact]
    public Task Objects_in_a_long_row_are_followed() => LargeProgram.RequireFound(
        "Node0.Start(p.D0);",
        string.Concat(Enumerable.Range(0, 200).Select(index => LargeProgram.Type($"class Node{index}",
        [
            index < 199 ? $"public Node{index + 1} Next = new();" : "public string Text = \"\";",
            $"public string Take(string text) {{ {(index < 199 ? "return Next.Take(text);" : "Text = text; return Text;")} }}",
            index == 0 ? "public static void Start(string text) => Uses.Use9(new Node0().Take(text));" : "",
        ]))));
}
