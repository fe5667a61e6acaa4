using System.Resources;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.Analyzers;

/// <summary>The rules' texts, in Strings.resx and its translations.</summary>
public static class Strings
{
    public static ResourceManager ResourceManager { get; } = new("PrivacyAnalyzers.Analyzers.Strings", typeof(Strings).Assembly);

    /// <summary>A text that is read in the language of whoever shows it.</summary>
    public static LocalizableString Localizable(string key, params string[] arguments) => new LocalizableResourceString(key, ResourceManager, typeof(Strings), arguments);
}
