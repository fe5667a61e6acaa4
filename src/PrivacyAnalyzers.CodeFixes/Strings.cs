using System.Globalization;
using System.Resources;

namespace PrivacyAnalyzers.CodeFixes;

/// <summary>The titles that the light bulb shows, in Strings.resx and its translations.</summary>
public static class Strings
{
    public static ResourceManager ResourceManager { get; } = new("PrivacyAnalyzers.CodeFixes.Strings", typeof(Strings).Assembly);

    internal static string Title(string key, params object[] arguments) =>
        string.Format(CultureInfo.InvariantCulture, ResourceManager.GetString(key)!, arguments);
}
