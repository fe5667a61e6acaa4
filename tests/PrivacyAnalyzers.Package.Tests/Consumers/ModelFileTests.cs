using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

/// <summary>Files of library models are found without being named in a project.</summary>
public sealed class ModelFileTests
{
    private const string Code = """
        using System;
        using PrivacyAnalyzers;

        public sealed class Person
        {
            [PersonalData, Purpose("billing"), Retention("P1Y", From = RetentionStarts.LastContact)]
            public string Name { get; set; } = "";

            [ProcessingActivity("Newsletter", "newsletter")]
            public static void Send(string text) { }

            public static void Mail(Person person) => Send(person.Name.Trim());
        }
        """;

    [Fact]
    public void The_nearest_file_above_the_project_and_those_beside_it_count()
    {
        var folder = PlainConsumer.Write("models", ("Mailer", "net10.0", Code));
        Assert.Contains(PlainConsumer.Build(folder, "Mailer").Findings, finding => finding.Id == "PRIV2001");

        File.WriteAllText(Path.Combine(folder, "privacy-models.json"), """
            { "models": [ { "type": "System.String", "members": "Trim", "effects": "neutral" } ] }
            """);
        File.WriteAllText(Path.Combine(folder, "Mailer", "crm.privacy-models.json"), """
            {
              "models": {}
            }
            """);
        var findings = PlainConsumer.Build(folder, "Mailer").Findings.ToList();

        Assert.DoesNotContain(findings, finding => finding.Id == "PRIV2001");
        var broken = Assert.Single(findings, finding => finding.Id == "PRIV9006");
        Assert.Equal(("crm.privacy-models.json", 2), (broken.File, broken.Line));
    }
}
