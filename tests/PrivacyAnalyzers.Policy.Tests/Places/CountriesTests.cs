using PrivacyAnalyzers.Policy.Places;

namespace PrivacyAnalyzers.Policy.Tests.Places;

public class CountriesTests
{
    [Fact]
    public void There_are_249_in_the_order_of_the_alphabet()
    {
        Assert.Equal(249, Countries.Codes.Count);
        Assert.Equal(Countries.Codes.Order(StringComparer.Ordinal), Countries.Codes);
        Assert.All(Countries.Codes, code => Assert.Equal(2, code.Length));
    }

    [Theory]
    [InlineData("BE", true)]
    [InlineData("GR", true)]
    [InlineData("EL", false)]
    [InlineData("UK", false)]
    [InlineData("be", false)]
    [InlineData("XX", false)]
    [InlineData("", false)]
    public void Only_codes_of_the_standard_count(string code, bool isCountry) => Assert.Equal(isCountry, Countries.IsCountry(code));
}
