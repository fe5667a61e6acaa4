using PrivacyAnalyzers.Policy.Reading;
using PrivacyAnalyzers.Register.Manifests;
using PrivacyAnalyzers.Register.Model;
using PrivacyAnalyzers.Register.Policies;
using PrivacyAnalyzers.Register.Texts;

namespace PrivacyAnalyzers.Register.Merging;

/// <summary>Joins the manifests of an application's assemblies and the policy they share into its register, whatever order they come in.</summary>
public static class RegisterMerge
{
    public static ProcessingRegister Merge(string application, IEnumerable<ManifestReading> readings, RegisterTexts texts, PolicyReading? policy = null)
    {
        var read = readings.ToList();
        var merged = new MergedDeclarations(read.Select(reading => reading.Manifest).OfType<AssemblyManifest>());
        var problems = read.Select(reading => reading.Problem).OfType<ManifestProblem>().Distinct();
        var statements = new PolicyStatements(policy, texts);
        return new ProcessingRegister(
            application,
            merged.Assemblies,
            statements.Header,
            policy is null ? null : new StatedPolicyParts(statements).All(),
            ControllerRows.Of(merged, statements),
            ProcessorRows.Of(merged, statements),
            merged.Inventory.Select(entry => entry with { StatedRetention = RetentionLines.StatedFor(entry.Data, statements) }).ToList(),
            merged.NotPersonal,
            merged.Code.Select(code => code.Declaration).ToList(),
            new OpenPoints(merged, problems, statements, texts).Find(),
            texts.NotChecked());
    }
}
