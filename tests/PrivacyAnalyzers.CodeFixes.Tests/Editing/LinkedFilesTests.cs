using PrivacyAnalyzers.CodeFixes.Declarations;

namespace PrivacyAnalyzers.CodeFixes.Tests.Editing;

public class LinkedFilesTests
{
    [Fact]
    public async Task File_of_two_projects_is_changed_once_for_both()
    {
        const string source =
            """
            using PrivacyAnalyzers;

            class Customer
            {
                [PersonalData]
                public string Name = "";

            #if MODERN
                [PersonalData]
                public string Email = "";
            #endif
            }
            """;
        var solution = Editor.Open(("P0", source, []), ("P1", source, ["MODERN"]));
        var changed = await Editor.FixAll(solution, new PersonalDataDeclaresPurposeCodeFix(), "PRIV1001:to-be-decided");

        foreach (var project in changed.Projects)
        {
            Assert.Equal(
                """
                using PrivacyAnalyzers;

                class Customer
                {
                    [PersonalData]
                    [Purpose(Purposes.ToBeDecided)]
                    public string Name = "";

                #if MODERN
                    [PersonalData]
                    [Purpose(Purposes.ToBeDecided)]
                    public string Email = "";
                #endif
                }
                """,
                (await project.Documents.Single().GetTextAsync()).ToString());
        }
    }
}
