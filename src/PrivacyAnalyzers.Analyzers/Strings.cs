using System.Resources;

namespace PrivacyAnalyzers.Analyzers;

/// <summary>The rules' texts, in Strings.resx and its translations.</summary>
public static class Strings
{
    public static ResourceManager ResourceManager { get; } = new("PrivacyAnalyzers.Analyzers.Strings", typeof(Strings).Assembly);
}
