namespace PrivacyAnalyzers.Policy.Tests.OpenPoints;

/// <summary>The policy file of the samples.</summary>
internal static class SamplePolicy
{
    public static string Text { get; } = Read();

    private static string Read()
    {
        using var reader = new StreamReader(typeof(SamplePolicy).Assembly.GetManifestResourceStream("privacy-policy.json")!);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
