namespace PrivacyAnalyzers.Testing.Tests;

public static class Rejected
{
    /// <summary>The test itself must fail, and its message must say each of <paramref name="reasons"/>.</summary>
    public static async Task Because(Func<Task> test, params string[] reasons)
    {
        var exception = await Assert.ThrowsAsync<VerifierException>(test);
        Assert.All(reasons, reason => Assert.True(exception.Message.Contains(reason, StringComparison.Ordinal), $"\"{reason}\" is not in: {exception.Message}"));
    }
}
