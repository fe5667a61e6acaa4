namespace PrivacyAnalyzers.Register.Assemblies;

/// <summary>
/// The assembly metadata keys that carry a manifest: <c>PrivacyAnalyzers.Manifest/1</c>, or when it is long
/// <c>PrivacyAnalyzers.Manifest/1:0001</c>, <c>:0002</c> and so on. The number after the slash is the format version.
/// </summary>
public static class ManifestKeys
{
    public const string Prefix = "PrivacyAnalyzers.Manifest/";
    public const string Current = Prefix + "1";

    /// <summary>Joins the parts of the manifest in their numbered order; null when there is none, or a part is missing.</summary>
    public static string? Join(IReadOnlyDictionary<string, string> metadata)
    {
        if (metadata.TryGetValue(Current, out var whole))
        {
            return whole;
        }

        var parts = metadata.Where(entry => entry.Key.StartsWith(Current + ":", StringComparison.Ordinal))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .ToList();
        for (var i = 0; i < parts.Count; i++)
        {
            if (parts[i].Key != PartKey(i + 1))
            {
                return null;
            }
        }

        return parts.Count == 0 ? null : string.Concat(parts.Select(part => part.Value));
    }

    public static string PartKey(int number) => Current + ":" + number.ToString("D4", System.Globalization.CultureInfo.InvariantCulture);
}
