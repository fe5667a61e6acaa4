using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using static PrivacyAnalyzers.Register.Tests.Declare;

namespace PrivacyAnalyzers.Register.Tests.Merging;

public class RetentionPointsTests
{
    [Theory]
    [InlineData("36 months")]
    [InlineData("indefinitely")]
    [InlineData("contract-tail")]
    [InlineData("PT24H")]
    [InlineData("P0D")]
    [InlineData("P1.5Y")]
    [InlineData("-P1Y")]
    [InlineData("P99999Y")]
    public void A_text_that_is_no_period_is_open_and_quoted(string period)
    {
        var point = Assert.Single(Points(Keep(period, "collection", "newsletter")));

        Assert.Equal(OpenPoint.RetentionNoPeriod, point.Code);
        Assert.Equal("Shop.Customer.Email", point.About);
        Assert.Contains($"\"{period}\"", point.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    public void An_empty_text_is_said_to_be_empty_and_nothing_else(string period)
        => Assert.Equal(["Shop.Customer.Email: the retention is empty."], Points(Keep(period, null, "newsletter")).Select(point => point.Text));

    [Fact]
    public void The_placeholder_is_said_to_be_undecided_and_nothing_else()
    {
        var point = Assert.Single(Points(Keep("to-be-decided", null, "newsletter")));

        Assert.Equal(OpenPoint.ToBeDecided, point.Code);
        Assert.Equal("Shop.Customer.Email: the retention is still to be decided.", point.Text);
    }

    [Fact]
    public void Two_lengths_for_one_purpose_contradict()
    {
        var point = Assert.Single(Points(Keep("P1Y", "collection", "newsletter"), Keep("P2Y", "collection", "newsletter", "service")));

        Assert.Equal(OpenPoint.RetentionsContradict, point.Code);
        Assert.Equal("Shop.Customer.Email declares retentions that differ for purpose newsletter: P1Y from collection | P2Y from collection.", point.Text);
    }

    [Fact]
    public void Two_start_events_for_one_purpose_contradict()
        => Assert.Equal([OpenPoint.RetentionsContradict], Points(Keep("P1Y", "collection", "newsletter"), Keep("P1Y", "last-contact", "newsletter")).Select(point => point.Code));

    [Fact]
    public void Two_lengths_without_any_purpose_contradict()
        => Assert.Equal([OpenPoint.RetentionsContradict], Points(Keep("P1Y", "collection"), Keep("P2Y", "collection")).Select(point => point.Code));

    [Fact]
    public void One_length_in_two_units_does_not_contradict()
        => Assert.Empty(Points(Keep("P1Y", "collection", "newsletter"), Keep("P12M", "collection", "newsletter")));

    [Fact]
    public void Two_lengths_for_two_purposes_do_not_contradict()
        => Assert.Empty(Points(Keep("P1Y", "collection", "newsletter"), Keep("P2Y", "collection", "service")));

    private static OpenPoint[] Points(params DeclaredRetention[] retention)
    {
        string[] codes = [OpenPoint.RetentionNoPeriod, OpenPoint.RetentionsContradict, OpenPoint.RetentionWithoutStart, OpenPoint.ToBeDecided];
        var register = Registers.Of(Assembly("Shop", data: [Data("Shop.Customer", "Email", purposes: ["newsletter", "service"], retention: retention)]));
        return [.. register.OpenPoints.Where(point => codes.Contains(point.Code))];
    }
}
