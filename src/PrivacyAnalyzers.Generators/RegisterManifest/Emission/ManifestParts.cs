using System.Globalization;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Emission;

/// <summary>
/// Cuts a long manifest into numbered parts, always at the same places. Metadata would hold it whole; editors and
/// inspection tools that show the generated line would not.
/// </summary>
internal static class ManifestParts
{
    public const string Key = "PrivacyAnalyzers.Manifest/1";
    public const int LongestPart = 32_000;

    public static IEnumerable<(string Key, string Text)> Of(string manifest)
    {
        if (manifest.Length <= LongestPart)
        {
            yield return (Key, manifest);
            yield break;
        }

        var number = 1;
        for (var start = 0; start < manifest.Length; number++)
        {
            var length = Math.Min(LongestPart, manifest.Length - start);
            if (start + length < manifest.Length && char.IsHighSurrogate(manifest[start + length - 1]))
                length--;
            yield return (Key + ":" + number.ToString("D4", CultureInfo.InvariantCulture), manifest.Substring(start, length));
            start += length;
        }
    }
}
