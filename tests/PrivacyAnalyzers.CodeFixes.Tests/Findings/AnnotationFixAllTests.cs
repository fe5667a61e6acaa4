using PrivacyAnalyzers.CodeFixes.Declarations;

namespace PrivacyAnalyzers.CodeFixes.Tests.Findings;

public class AnnotationFixAllTests
{
    private const string Source =
        """
        using PrivacyAnalyzers;

        class Customer
        {
            [PersonalData, Purpose(Purposes.ToBeDecided)]
            public string Name = "";

            [PersonalData, Purpose(Purposes.Newsletter)]
            public string City = "";

            [PersonalData]
            public string Email = "";
        }
        """;

    [Theory]
    [InlineData(null)]
    [InlineData("key of a menu")]
    public async Task Tool_that_does_not_choose_gets_open_points_and_no_guesses(string? key)
    {
        var changed = await Editor.FixAll(Editor.Open(("P", Source, [])), new PersonalDataDeclaresPurposeCodeFix(), key);

        Assert.Equal(
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [PersonalData, Purpose(Purposes.ToBeDecided)]
                public string Name = "";

                [PersonalData, Purpose(Purposes.Newsletter)]
                public string City = "";

                [PersonalData]
                [Purpose(Purposes.ToBeDecided)]
                public string Email = "";
            }
            """,
            (await changed.Projects.Single().Documents.Single().GetTextAsync()).ToString());
    }

    [Fact]
    public async Task Second_run_changes_nothing()
    {
        var once = await Editor.FixAll(Editor.Open(("P", Source, [])), new PersonalDataDeclaresPurposeCodeFix(), "PRIV1001:to-be-decided");
        var fix = new PersonalDataDeclaresPurposeCodeFix();

        var twice = await Editor.FixAll(once, fix, "PRIV1001:to-be-decided");

        Assert.Empty(twice.GetChanges(once).GetProjectChanges());
    }
}
