using PrivacyAnalyzers.FlowAnalysis.Library.Models;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Library;

public class EffectParserTests
{
    [Theory]
    [InlineData("passes", MemberTraits.Passes)]
    [InlineData(" neutral ", MemberTraits.Neutral)]
    [InlineData("reveals-nothing", MemberTraits.RevealsNothing)]
    [InlineData("keeps", MemberTraits.Keeps)]
    [InlineData("returns-this", MemberTraits.ReturnsThis)]
    [InlineData("only-writes", MemberTraits.OnlyWrites)]
    public void A_word_is_a_trait(string text, MemberTraits trait) => Assert.Equal(trait, Parse(text).Traits);

    [Fact]
    public void Every_input_flows_to_every_output()
    {
        var flows = Parse("this, arg0 -> return, out").Flows;

        Assert.Equal(
            [(ModelPortKind.This, ModelPortKind.Return), (ModelPortKind.This, ModelPortKind.Out), (ModelPortKind.Argument, ModelPortKind.Return), (ModelPortKind.Argument, ModelPortKind.Out)],
            flows.Select(flow => (flow.From.Kind, flow.To.Kind)));
        Assert.All(flows, flow => Assert.False(flow.IsWhole));
    }

    [Fact]
    public void A_tilde_makes_the_target_of_all_that_the_source_holds() => Assert.True(Assert.Single(Parse("args ~> return").Flows).IsWhole);

    [Theory]
    [InlineData("arg1[]", "[]")]
    [InlineData("this.value", "Value")]
    [InlineData("arg0.key[].Name", "Key [] Name")]
    [InlineData("arg(selector).return", "()")]
    public void A_part_of_a_value_is_a_path(string input, string keys) =>
        Assert.Equal(keys, string.Join(' ', Assert.Single(Parse(input + " -> return").Flows).From.Path));

    [Fact]
    public void What_a_callback_is_called_with_is_an_output()
    {
        var output = Assert.Single(Parse("arg0[] -> arg1.parameter2.Name").Flows).To;

        Assert.Equal((1, 2, "Name"), (output.Index, output.CallbackParameter, Assert.Single(output.Path)));
    }

    [Fact]
    public void Changes_name_what_they_change()
    {
        Assert.Equal("buffer", Assert.Single(Parse("writes arg(buffer)").Written).Name);
        Assert.Equal(ModelPortKind.This, Assert.Single(Parse("empties this").Emptied).Kind);
        Assert.Equal(0, Assert.Single(Parse("view arg0").Viewed).Index);
    }

    [Theory]
    [InlineData("", ModelProblem.UnknownEffect)]
    [InlineData("leaks", ModelProblem.UnknownEffect)]
    [InlineData("writes", ModelProblem.UnknownEffect)]
    [InlineData("return -> this", ModelProblem.UnknownInput)]
    [InlineData("arg -> this", ModelProblem.UnknownInput)]
    [InlineData("arg() -> this", ModelProblem.UnknownInput)]
    [InlineData(" -> this", ModelProblem.UnknownInput)]
    [InlineData("this -> args", ModelProblem.UnknownOutput)]
    [InlineData("this -> ", ModelProblem.UnknownOutput)]
    [InlineData("this.name -> return", ModelProblem.InvalidPath)]
    [InlineData("this. -> return", ModelProblem.InvalidPath)]
    [InlineData("this[0] -> return", ModelProblem.InvalidPath)]
    [InlineData("arg0.parameter0 -> return", ModelProblem.InvalidPath)]
    [InlineData("this -> return.parameter0", ModelProblem.InvalidPath)]
    [InlineData("writes return", ModelProblem.UnknownOutput)]
    [InlineData("view args", ModelProblem.UnknownInput)]
    [InlineData("view this.Name", ModelProblem.UnknownInput)]
    public void What_makes_no_sense_is_a_problem(string text, ModelProblem problem) =>
        Assert.Equal(problem, EffectParser.TryParse(text, out _));

    private static ModelEffects Parse(string text)
    {
        Assert.Equal(ModelProblem.None, EffectParser.TryParse(text, out var effects));
        return effects;
    }
}
