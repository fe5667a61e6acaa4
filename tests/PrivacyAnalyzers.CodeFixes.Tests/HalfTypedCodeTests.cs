using Microsoft.CodeAnalysis.CodeFixes;
using PrivacyAnalyzers.CodeFixes.Declarations;
using PrivacyAnalyzers.CodeFixes.Retention;

namespace PrivacyAnalyzers.CodeFixes.Tests;

public class HalfTypedCodeTests
{
    private const int Cuts = 25;

    private const string Source =
        """
        using PrivacyAnalyzers;

        [DataSubject("to-be-decided"), Purpose("")]
        public partial class Customer
        {
            [PersonalData, Purpose(Purposes.Newsletter, Purposes.Newsletter, furtherPurposes: "x"), Retention("3 years", From = "", For = new[] { "a", })]
            public string Name { get; set; } = "";

            [field: PersonalData("")] [Purpose(Purposes.ToBeDecided)]
            [Retention("P1Y", From = RetentionStarts.Collection, For = ["b", Purposes.Newsletter])]
            public string City { get; } = "";

            [return: PersonalData]
            public string Find([PersonalData, Retention("P1Y")] string id)
            {
                [return: PersonalData] string Local([PersonalData] string x) => x;
                return Local(id);
            }
        }

        record Contact([property: PersonalData] string Phone, [Purpose("x")] int Rank);
        """;

    public static TheoryData<CodeFixProvider> Fixes =>
    [
        new PersonalDataDeclaresPurposeCodeFix(),
        new PersonalDataDeclaresRetentionCodeFix(),
        new DataSubjectIsDeclaredCodeFix(),
        new AnnotationHasEffectCodeFix(),
        new RetentionIsWellFormedCodeFix(),
    ];

    [Theory]
    [MemberData(nameof(Fixes))]
    public async Task Everything_offered_can_be_applied(CodeFixProvider fix)
    {
        var offered = 0;
        for (var cut = 1; cut <= Cuts; cut++)
        {
            var solution = Editor.Open(("P", Source[..(Source.Length * cut / Cuts)], []));
            foreach (var action in await Editor.Offers(solution, fix))
            {
                Assert.NotEmpty(await action.GetOperationsAsync(CancellationToken.None));
                offered++;
            }
        }

        Assert.True(offered > Cuts / 2, "Hardly anything was offered.");
    }
}
