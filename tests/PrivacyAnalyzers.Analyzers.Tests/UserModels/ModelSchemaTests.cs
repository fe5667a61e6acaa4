using System.Text.RegularExpressions;
using NJsonSchema;
using PrivacyAnalyzers.Analyzers.UserModels;

namespace PrivacyAnalyzers.Analyzers.Tests.UserModels;

/// <summary>The published schema and the reader agree on what a file of models is.</summary>
public partial class ModelSchemaTests
{
    private static readonly JsonSchema Schema = Load();

    [Theory]
    [InlineData("""{ "models": [] }""")]
    [InlineData("""{ "$schema": "x", "models": [ { "type": "Acme.Crm.Client", "members": "Send", "effects": "keeps" } ] }""")]
    [InlineData("""{ "models": [ { "type": ["Acme.Box`1", "A+B`2", "Acme.*", "*"], "members": ["new", "Get*", "*", "F()", "F(*)", "F(a, b)", "F(a, *)"], "effects": ["passes", "neutral", "reveals-nothing", "returns-this", "only-writes"] } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B", "effects": ["this, args -> return, out", "arg0[].key~>arg(x).Name", "arg1.return -> return[].value", "this -> arg1.parameter0[]", "arg0 => return", "writes arg(buffer), arg0", "empties this", "view arg0"] } ] }""")]
    public void What_the_reader_understands_is_valid(string json)
    {
        Assert.Empty(ProblemsOf(json));
        Assert.Empty(Schema.Validate(json));
    }

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("""{ "models": {} }""")]
    [InlineData("""{ "models": [], "more": 1 }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B", "effects": [] } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B", "effects": "keeps", "why": "" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A..B", "members": "B", "effects": "keeps" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A<B>", "members": "B", "effects": "keeps" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "*B", "effects": "keeps" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B(", "effects": "keeps" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B(*, a)", "effects": "keeps" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B", "effects": "leaks" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B", "effects": "writes" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B", "effects": "return -> this" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B", "effects": "this -> args" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B", "effects": "this -> return.parameter0" } ] }""")]
    [InlineData("""{ "models": [ { "type": "A", "members": "B", "effects": "this.name -> return" } ] }""")]
    public void What_the_reader_refuses_is_not_valid(string json)
    {
        Assert.NotEmpty(ProblemsOf(json));
        Assert.NotEmpty(Schema.Validate(json));
    }

    [Fact]
    public void The_documented_file_is_understood()
    {
        var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Documentation", "library-models.md"));
        var example = JsonBlock().Match(page).Groups[1].Value;

        Assert.Empty(ProblemsOf(example));
        Assert.Equal(4, UserModelFile.Read(example).Rows.Length);
    }

    private static IEnumerable<object> ProblemsOf(string json)
    {
        var file = UserModelFile.Read(json);
        return [.. file.SyntaxProblems, .. file.Problems];
    }

    private static JsonSchema Load()
    {
        using var reader = new StreamReader(typeof(ModelSchemaTests).Assembly.GetManifestResourceStream("library-models-1.schema.json")!);
        return JsonSchema.FromJsonAsync(reader.ReadToEnd()).GetAwaiter().GetResult();
    }

    [GeneratedRegex("```json\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex JsonBlock();
}
