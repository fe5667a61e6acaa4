using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Policy.Tests.Schema;

/// <summary>Whatever the published schema refuses the reader refuses, and the other way round.</summary>
public class SchemaAgreementTests
{
    private const int Rounds = 6_000;

    [Fact]
    public void What_the_schema_allows_the_reader_reads()
    {
        var files = new PolicyFiles(seed: 30);
        for (var round = 0; round < Rounds / 10; round++)
        {
            var text = files.Next().ToJsonString();
            Assert.True(PolicyReader.Read(text).IsValid, $"{string.Join('\n', PolicyReader.Read(text).Problems)}\n{text}");
            Assert.Empty(PublishedSchema.Validator.Validate(text));
        }
    }

    [Fact]
    public void Changed_files_are_judged_alike()
    {
        var files = new PolicyFiles(seed: 25);
        var (valid, refused) = (0, 0);
        for (var round = 0; round < Rounds; round++)
        {
            var file = files.Next();
            for (var changes = 1 + round % 2; changes > 0; changes--)
                files.Mutate(file);
            var text = file.ToJsonString();
            var byReader = PolicyReader.Read(text);
            var bySchema = PublishedSchema.Validator.Validate(text);
            if (byReader.IsValid != (bySchema.Count == 0))
                Assert.Fail($"reader: {string.Join(", ", byReader.Problems)}\nschema: {string.Join(", ", bySchema)}\nround {round}: {text}");
            _ = byReader.IsValid ? valid++ : refused++;
        }

        Assert.True(valid > Rounds / 20 && refused > Rounds / 20, $"{valid} valid and {refused} refused files: one side is not exercised");
    }
}
