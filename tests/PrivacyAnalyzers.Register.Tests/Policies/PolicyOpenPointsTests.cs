using System.Xml.Linq;
using PrivacyAnalyzers.Policy.OpenPoints;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Texts;
using static PrivacyAnalyzers.Register.Tests.Declare;
using OpenPoint = PrivacyAnalyzers.Register.Model.OpenPoint;

namespace PrivacyAnalyzers.Register.Tests.Policies;

public class PolicyOpenPointsTests
{
    private static readonly Dictionary<string, string> CompilerTexts = ReadCompilerTexts();

    [Fact]
    public void What_the_policy_leaves_open_is_open_in_the_register()
    {
        var register = Registers.Under("""
            "purposes": [{ "id": "newsletter" }]
            """, Assembly("Shop"));

        Assert.Equal(["newsletter"], register.About("policy-legal-basis-missing"));
    }

    [Fact]
    public void A_legal_basis_that_is_missing_is_said_once()
    {
        var register = Registers.Under("""
            "purposes": [{ "id": "newsletter" }]
            """, Assembly("Shop", data: [Data("Shop.Customer", "Email", purposes: ["newsletter", "unknown"])]));

        Assert.Equal(["newsletter"], register.About("policy-legal-basis-missing"));
        Assert.Equal(["unknown"], register.About(OpenPoint.PurposeWithoutLegalBasis));
    }

    [Fact]
    public void A_recipient_that_the_policy_describes_is_not_open()
    {
        var place = Method("Shop.Mailing", "Send");
        var register = Registers.Under("""
            "recipients": [{ "id": "mail-provider", "role": "processor" }, { "id": "vague" }]
            """, Assembly("Shop", code: [Recipient("mail-provider", place), Recipient("vague", place)]));

        Assert.Equal(["vague"], register.About(OpenPoint.RecipientIncomplete));
    }

    [Fact]
    public void A_policy_with_unreadable_places_says_so()
    {
        var register = Registers.Under("\"purposs\": []", Assembly("Shop"));

        Assert.Contains("PRIV9001", Assert.Single(register.OpenPoints, point => point.Code == OpenPoint.PolicyUnreadable).Text);
    }

    public static TheoryData<OpenPointKind> Kinds => [.. Enum.GetValues<OpenPointKind>()];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_register_and_the_compiler_say_it_in_the_same_words(OpenPointKind kind)
    {
        var expected = string.Format(null, CompilerTexts["OpenPoint" + kind], "first", "", "third");

        Assert.Equal($"The policy leaves open {expected}.", RegisterTexts.English.PolicyLeavesOpen(kind, ["first", "", "third"]));
    }

    [Fact]
    public void A_list_of_examples_is_shown_by_the_words_that_make_it_one()
    {
        var expected = string.Format(null, CompilerTexts["OpenPointListIsOpenEndedWords"], "newsletter", "such as");

        Assert.Equal($"The policy leaves open {expected}.", RegisterTexts.English.PolicyLeavesOpen(OpenPointKind.ListIsOpenEnded, ["newsletter", "such as"]));
    }

    private static Dictionary<string, string> ReadCompilerTexts()
    {
        using var stream = typeof(PolicyOpenPointsTests).Assembly.GetManifestResourceStream("Strings.resx")!;
        return XDocument.Load(stream).Root!.Elements("data").ToDictionary(data => (string)data.Attribute("name")!, data => (string)data.Element("value")!);
    }
}
