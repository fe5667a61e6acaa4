using System.Globalization;
using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Merging;
using PrivacyAnalyzers.Register.Rendering;
using PrivacyAnalyzers.Register.Tests.Rendering;
using PrivacyAnalyzers.Register.Texts;
using static PrivacyAnalyzers.Register.Tests.Declare;

namespace PrivacyAnalyzers.Register.Tests.Merging;

public class DeterminismTests
{
    private static readonly AssemblyManifest[] Manifests =
    [
        SampleRegister.Data,
        SampleRegister.Worker,
        Assembly("Shop.İı", data: [Data("Shop.I", "i", "I", ["I", "i", "ı", "İ"]), Data("Shop.i", "I", "i", ["i"])]),
        SampleRegister.Data,
    ];

    [Fact]
    public void The_order_of_the_assemblies_does_not_show()
    {
        var expected = Render(Manifests);

        Assert.Equal(expected, Render(Manifests.Reverse()));
        Assert.Equal(expected, Render(Manifests.Skip(2).Concat(Manifests.Take(2))));
    }

    [Fact]
    public void The_culture_does_not_show()
    {
        var expected = Render(Manifests);
        var culture = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("tr-TR");
            Assert.Equal(expected, Render(Manifests));
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = culture;
        }
    }

    [Fact]
    public void The_order_inside_a_manifest_does_not_show()
    {
        var reversed = SampleRegister.Data with { Data = [.. SampleRegister.Data.Data.Reverse()], NotPersonal = [.. SampleRegister.Data.NotPersonal.Reverse()] };

        Assert.Equal(Render([SampleRegister.Data]), Render([reversed]));
    }

    private static string Render(IEnumerable<AssemblyManifest> manifests)
    {
        var register = RegisterMerge.Merge("Shop", manifests.Select(ManifestReading.Of), RegisterTexts.English);
        return string.Join("\n", RegisterRenderers.All(RegisterTexts.English).Select(renderer => renderer.Render(register)));
    }
}
