using System;
using PrivacyAnalyzers.Policy.Retention;

namespace PrivacyAnalyzers.Policy.Tests.Retention;

public class PeriodSuggestionTests
{
    [Theory]
    [InlineData("36M", "P36M")]
    [InlineData("p36m", "P36M")]
    [InlineData("P36M ", "P36M")]
    [InlineData("P 36 M", "P36M")]
    [InlineData("36 months", "P36M")]
    [InlineData("36 Maanden", "P36M")]
    [InlineData("36-months", "P36M")]
    [InlineData("3 jaar", "P3Y")]
    [InlineData("10 years", "P10Y")]
    [InlineData("7 ans", "P7Y")]
    [InlineData("2 années", "P2Y")]
    [InlineData("10 Jahre", "P10Y")]
    [InlineData("6 Wochen", "P6W")]
    [InlineData("90 dagen", "P90D")]
    [InlineData("1095 days", "P1095D")]
    [InlineData("1 year and 6 months", "P1Y6M")]
    [InlineData("1 jaar en 6 maanden", "P1Y6M")]
    [InlineData("P6M1Y", "P1Y6M")]
    [InlineData("P1.5Y", "P18M")]
    [InlineData("1,5 jaar", "P18M")]
    [InlineData("-P3Y", "P3Y")]
    public void Likely_meaning_is_offered(string text, string expected)
    {
        Assert.Equal(expected, PeriodSuggestion.For(text));
        Assert.True(CalendarPeriod.TryParse(expected, out _, out _));
    }

    [Theory]
    [InlineData("P1Y6M0D")]
    [InlineData("P36M")]
    public void Valid_period_is_left_as_it_is(string text) => Assert.Equal(text, PeriodSuggestion.For(text));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("1095")]
    [InlineData("P36")]
    [InlineData("10 j")]
    [InlineData("PT24H")]
    [InlineData("P1DT12H")]
    [InlineData("P2.5M")]
    [InlineData("P0D")]
    [InlineData("0 months")]
    [InlineData("1 year 1 year")]
    [InlineData("three years")]
    [InlineData("customer-relation")]
    [InlineData("36 months after the end of the contract")]
    [InlineData("100000 years")]
    [InlineData("99999999999 days")]
    [InlineData("1.2.3 years")]
    public void Nothing_is_offered_when_it_cannot_be_told(string? text) => Assert.Null(PeriodSuggestion.For(text));

    [Fact]
    public void Long_text_is_given_up() => Assert.Null(PeriodSuggestion.For(new string(' ', 1_000_000) + "3 years"));

    [Fact]
    public void Random_text_gives_a_valid_period_or_nothing()
    {
        const string Alphabet = "pP0123456789 .,-ymwdtYMWDjaen";
        var random = new Random(20240525);
        var offered = 0;
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Create(random.Next(8), random, static (span, r) =>
            {
                foreach (ref var c in span)
                    c = Alphabet[r.Next(Alphabet.Length)];
            });
            if (PeriodSuggestion.For(text) is { } suggestion)
            {
                Assert.True(CalendarPeriod.TryParse(suggestion, out _, out _), text);
                offered++;
            }
        }

        Assert.True(offered > 100, $"only {offered} suggestions: the texts no longer exercise the reader");
    }
}
