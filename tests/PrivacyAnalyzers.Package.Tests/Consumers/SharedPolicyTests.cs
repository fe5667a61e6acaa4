using System;
using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

/// <summary>One policy above several projects gives them constants, findings and register, and an edit of it counts in the next build.</summary>
public sealed class SharedPolicyTests
{
    [Fact]
    public void A_policy_is_shared_by_the_projects_below_it_and_the_nearest_one_wins()
    {
        var folder = PlainConsumer.Write(
            "shared-policy",
            ("Shop", "net10.0", Person("Buyer", "PrivacyPolicy.Purposes.Billing", "\"letters\"")),
            ("Site", "net10.0", Person("Visitor", "PrivacyPolicy.Purposes.Billing")),
            ("Mail", "net10.0", Person("Reader", "PrivacyPolicy.Purposes.MailOnly")));
        Refer(folder, "Shop", "Site", "Mail");
        File.WriteAllText(Path.Combine(folder, "Mail", "privacy-policy.json"), """{ "purposes": [{ "id": "mail-only" }] }""");
        var shared = Path.Combine(folder, "privacy-policy.json");
        File.WriteAllText(shared, """{ "policy": { "version": "1" }, "purposes": [{ "id": "billing" }] }""");

        var first = PlainConsumer.Build(folder, "Shop");

        var unknown = Assert.Single(first.Findings, finding => finding.Id == "PRIV9003");
        Assert.Equal("Code.cs", Path.GetFileName(unknown.File));
        Assert.Contains("- Version: 1<br>*stated*", Register(folder, "Shop"), StringComparison.Ordinal);
        Assert.Contains("- Version: 1<br>*stated*", Register(folder, "Site"), StringComparison.Ordinal);
        Assert.Contains("| mail-only | ", Register(folder, "Mail"), StringComparison.Ordinal);

        // The compiler that stays running must not go on with what it read.
        File.WriteAllText(shared, """{ "policy": { "version": "2" }, "purposes": [{ "id": "billing" }, { "id": "letters" }] }""");
        File.WriteAllText(Path.Combine(folder, "Site", "Code.cs"), Person("Visitor", "PrivacyPolicy.Purposes.Letters"));

        var second = PlainConsumer.Build(folder, "Shop");

        Assert.DoesNotContain(second.Findings, finding => finding.Id == "PRIV9003");
        Assert.Contains("- Version: 2<br>*stated*", Register(folder, "Shop"), StringComparison.Ordinal);
        Assert.Contains("| letters | ", Register(folder, "Site"), StringComparison.Ordinal);
    }

    private static string Person(string name, params string[] purposes) => $$"""
        using PrivacyAnalyzers;

        public sealed class {{name}}
        {
            [PersonalData, Purpose({{string.Join(", ", purposes)}}), Retention("P1Y", From = RetentionStarts.LastContact)]
            public string Name { get; set; } = "";
        }
        """;

    private static void Refer(string folder, string project, params string[] others)
    {
        var file = Path.Combine(folder, project, project + ".csproj");
        var references = string.Concat(others.Select(other => $"""<ProjectReference Include="../{other}/{other}.csproj" />"""));
        File.WriteAllText(file, File.ReadAllText(file).Replace("</Project>", $"<ItemGroup>{references}</ItemGroup></Project>", StringComparison.Ordinal));
    }

    private static string Register(string folder, string project) =>
        File.ReadAllText(Path.Combine(folder, project, "bin", "Debug", "net10.0", "processing-register.md"));
}
