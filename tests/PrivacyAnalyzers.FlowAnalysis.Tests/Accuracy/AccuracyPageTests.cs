namespace PrivacyAnalyzers.FlowAnalysis.Tests.Accuracy;

public class AccuracyPageTests
{
    private const string UpdateVariable = "UPDATE_EXPECTED";

    [Fact]
    public async Task The_published_numbers_are_those_of_the_cases()
    {
        var page = await AccuracyPage.Write();
        if (Environment.GetEnvironmentVariable(UpdateVariable) is "1" or "true")
            File.WriteAllText(AccuracyPage.File, page);

        var published = File.Exists(AccuracyPage.File) ? File.ReadAllText(AccuracyPage.File).ReplaceLineEndings("\n") : "";
        Assert.True(page == published, $"docs/accuracy.md does not say what the cases say. Run this test once with {UpdateVariable}=1 and read the difference.");
    }
}
