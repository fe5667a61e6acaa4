using System.IO;
using System.Linq;

namespace PrivacyAnalyzers.Package.Tests.Consumers;

/// <summary>A build that is asked to lists the library members of which nothing is known.</summary>
public sealed class UnmodelledMembersTests
{
    private const string Code = """
        using PrivacyAnalyzers;

        public sealed class Person
        {
            [PersonalData, Purpose("billing"), Retention("P1Y", From = RetentionStarts.LastContact)]
            public string Name { get; set; } = "";

            public static string Punycode(Person person) => new System.Globalization.IdnMapping().GetAscii(person.Name);
        }
        """;

    [Fact]
    public void The_list_stands_beside_the_output()
    {
        var folder = PlainConsumer.Write("unmodelled", ("Mailer", "net10.0", Code));
        var list = Path.Combine(folder, "Mailer", "bin", "Debug", "net10.0", "Mailer.unmodelled-members.txt");

        PlainConsumer.Build(folder, "Mailer");
        Assert.False(File.Exists(list));

        PlainConsumer.Build(folder, "Mailer", "-p:PrivacyAnalyzersReportUnmodelled=true");
        Assert.Equal(["     1      1  System.Globalization.IdnMapping: GetAscii(unicode)"], File.ReadLines(list).Where(line => !line.StartsWith('#')));
    }
}
