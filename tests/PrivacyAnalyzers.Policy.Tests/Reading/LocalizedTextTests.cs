using PrivacyAnalyzers.Policy.Model;
using PrivacyAnalyzers.Policy.Reading;

namespace PrivacyAnalyzers.Policy.Tests.Reading;

public class LocalizedTextTests
{
    private static readonly LocalizedText s_text = Text("""{ "fr": "client", "nl": "klant", "de-BE": "Kunde" }""");

    [Theory]
    [InlineData("nl", "klant", "nl")]
    [InlineData("nl-BE", "klant", "nl")]
    [InlineData("DE-be", "Kunde", "de-BE")]
    [InlineData("de", "Kunde", "de-BE")]
    [InlineData("es", "client", "fr")]
    [InlineData(null, "client", "fr")]
    public void A_text_is_the_nearest_to_the_language_asked_for_and_says_which_it_is(string? asked, string expected, string language)
    {
        Assert.Equal(expected, s_text.In(out var found, asked));
        Assert.Equal(language, found);
    }

    [Fact]
    public void The_first_language_that_is_there_wins() => Assert.Equal("klant", s_text.In("es", "nl", "fr"));

    [Fact]
    public void English_stands_in_before_any_other() => Assert.Equal("customer", Text("""{ "fr": "client", "en": "customer" }""").In("es"));

    [Fact]
    public void A_text_without_a_language_is_for_all()
    {
        Assert.Equal("klant", Text("\"klant\"").In(out var language, "fr"));
        Assert.Equal("", language);
    }

    private static LocalizedText Text(string json) =>
        PolicyReader.Read($$"""{ "dataSubjects": [ { "id": "customer", "label": {{json}} } ] }""").Policy.DataSubjects[0].Label!;
}
