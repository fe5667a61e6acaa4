using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Texts;

namespace PrivacyAnalyzers.Register.Merging;

/// <summary>Joins the manifests of an application's assemblies into its register, whatever order they come in.</summary>
public static class RegisterMerge
{
    public static ProcessingRegister Merge(string application, IEnumerable<ManifestReading> readings, RegisterTexts texts)
    {
        var read = readings.ToList();
        var merged = new MergedDeclarations(read.Select(reading => reading.Manifest).OfType<AssemblyManifest>());
        var problems = read.Select(reading => reading.Problem).OfType<ManifestProblem>().Distinct();
        return new ProcessingRegister(
            application,
            merged.Assemblies,
            RegisterHeader.Unknown,
            ControllerRows.Of(merged),
            ProcessorRows.Of(merged),
            merged.Inventory,
            merged.NotPersonal,
            merged.Code.Select(code => code.Declaration).ToList(),
            new OpenPoints(merged, problems, texts).Find(),
            texts.NotChecked());
    }
}
