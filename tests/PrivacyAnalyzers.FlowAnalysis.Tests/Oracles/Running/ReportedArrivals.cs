using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;

namespace PrivacyAnalyzers.FlowAnalysis.Tests.Oracles.Running;

/// <summary>Reads from the messages of findings which data they name, and for which purposes.</summary>
internal static partial class ReportedArrivals
{
    public static IEnumerable<Arrival> Of(Diagnostic finding)
    {
        if (finding.Id is not ("PRIV2001" or "PRIV2002"))
            yield break;
        var message = finding.GetMessage(CultureInfo.InvariantCulture);
        var match = Message().Match(message);
        if (!match.Success)
            throw new InvalidOperationException($"A finding has another wording than expected: {message}");
        foreach (Match datum in Quoted().Matches(match.Groups["data"].Value))
        {
            foreach (Match purpose in Quoted().Matches(match.Groups["purposes"].Value))
                yield return new(datum.Groups[1].Value, purpose.Groups[1].Value);
        }
    }

    public static HashSet<Arrival> Of(IEnumerable<Diagnostic> findings) => [.. findings.SelectMany(Of)];

    [GeneratedRegex(@"^(?<data>.*?) may not be used for (?<purposes>.*?) \(activity ")]
    private static partial Regex Message();

    [GeneratedRegex("'([^']*)'")]
    private static partial Regex Quoted();
}
