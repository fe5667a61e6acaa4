using PrivacyAnalyzers.Policy.References;

namespace PrivacyAnalyzers.Policy.Tests.References;

public class NearestIdsTests
{
    private static readonly string[] s_known = ["newsletter", "new-letter", "marketing", "direct-marketing", "invoicing", "name", "names"];

    [Theory]
    [InlineData("newsleter", "newsletter,new-letter")]
    [InlineData("Newsletter", "newsletter,new-letter")]
    [InlineData("nwesletter", "newsletter,new-letter")]
    [InlineData("direct-marketting", "direct-marketing")]
    [InlineData("naem", "name,names")]
    [InlineData("facturatie", "")]
    [InlineData("", "")]
    public void The_nearest_come_first_and_the_far_not_at_all(string id, string expected) =>
        Assert.Equal(expected, string.Join(',', NearestIds.Of(id, s_known)));

    [Fact]
    public void The_order_of_what_is_known_does_not_matter() =>
        Assert.Equal(NearestIds.Of("newsleter", s_known), NearestIds.Of("newsleter", s_known.Reverse()));

    [Fact]
    public void There_are_never_more_than_asked_for() => Assert.Single(NearestIds.Of("name", s_known, atMost: 1));
}
