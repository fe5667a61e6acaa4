using PrivacyAnalyzers.Policy.Reading;
using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Merging;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Texts;

namespace PrivacyAnalyzers.Register.Tests;

internal static class Registers
{
    public static ProcessingRegister Of(params AssemblyManifest[] manifests)
        => RegisterMerge.Merge("Shop", manifests.Select(ManifestReading.Of), RegisterTexts.English);

    /// <summary>With what the members of a policy file state.</summary>
    public static ProcessingRegister Under(string policy, params AssemblyManifest[] manifests)
        => RegisterMerge.Merge("Shop", manifests.Select(ManifestReading.Of), RegisterTexts.English, PolicyReader.Read("{" + policy + "}"));

    public static string[] About(this ProcessingRegister register, string code)
        => [.. register.OpenPoints.Where(point => point.Code == code).Select(point => point.About)];
}
