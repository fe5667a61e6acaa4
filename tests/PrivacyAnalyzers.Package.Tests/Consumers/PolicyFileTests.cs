using System;
using System.IO;
using System.Linq;
using PrivacyAnalyzers.Package.Tests.Building;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

/// <summary>A policy file is found without being named in a project, and findings in it are at its lines and columns.</summary>
public sealed class PolicyFileTests
{
    private const string Code = """
        using PrivacyAnalyzers;

        public sealed class Person
        {
            [PersonalData, Purpose("billing"), Retention("P1Y", From = RetentionStarts.LastContact)]
            public string Name { get; set; } = "";
        }
        """;

    [Fact]
    public void What_is_wrong_with_the_policy_is_reported_in_it_and_changes_with_it()
    {
        var folder = PlainConsumer.Write("policy", ("Shop", "net10.0", Code));
        var policy = Path.Combine(folder, "privacy-policy.json");
        Assert.DoesNotContain(PlainConsumer.Build(folder, "Shop").Findings, IsAboutThePolicyFile);

        File.WriteAllText(policy, """
            {
              "purposes": [
                { "id": "billing", "paren": "invoicing" },
                { "id": "newsletter", "parent": "marketting" },
              ],
            }
            """);
        var broken = PlainConsumer.Build(folder, "Shop");
        Assert.Contains("privacy-policy.json(3,24): warning PRIV9001: ", broken.Text, StringComparison.Ordinal);
        Assert.Contains("privacy-policy.json(4,37): warning PRIV9002: ", broken.Text, StringComparison.Ordinal);
        Assert.Equal(2, broken.Findings.Count(IsAboutThePolicyFile));

        File.WriteAllText(policy, File.ReadAllText(policy).Replace("paren\"", "parent\"", StringComparison.Ordinal));
        var edited = Assert.Single(PlainConsumer.Build(folder, "Shop").Findings, IsAboutThePolicyFile);
        Assert.Equal(("privacy-policy.json", 4, "PRIV9002"), (edited.File, edited.Line, edited.Id));
    }

    private static bool IsAboutThePolicyFile(BuildDiagnostic finding) => finding.File == "privacy-policy.json";
}
