using Microsoft.CodeAnalysis;
using PrivacyAnalyzers.Declarations.Statements;
using PrivacyAnalyzers.Generators.RegisterManifest.Model;

namespace PrivacyAnalyzers.Generators.RegisterManifest.Parsing;

/// <summary>Writes down what the attributes on one place say about its code.</summary>
internal static class CodeStatementFacts
{
    public static ManifestFacts Of(ISymbol symbol, CodeStatements said)
    {
        var place = Places.OfCode(symbol);
        return ManifestFacts.None with
        {
            Activities = new([.. said.Activities.Select(activity => new ActivityFact(place, activity.Name, Sorted(activity.Purposes)))]),
            Code = new([.. Facts(said).Select(fact => new CodeFact(place, fact.Declares, fact.Id))]),
        };
    }

    /// <summary>Activities that the policy gives a place.</summary>
    public static ManifestFacts Of(ISymbol symbol, EquatableList<ActivityStatement> stated) => stated.IsEmpty ? ManifestFacts.None : ManifestFacts.None with
    {
        Activities = new([.. stated.Select(activity => new ActivityFact(Places.OfCode(symbol), activity.Name, Sorted(activity.Purposes)))]),
    };

    private static IEnumerable<(string Declares, string? Id)> Facts(CodeStatements said)
    {
        foreach (var (declares, ids) in new[]
        {
            ("recipient", said.Recipients),
            ("access-ground", said.AccessGrounds),
            ("access-request", said.AccessRequests),
            ("consent-check", said.ConsentChecks),
            ("erasure-handler", said.ErasureHandlers),
            ("access-handler", said.AccessHandlers),
            ("objection-handler", said.ObjectionHandlers),
            ("security-measure", said.SecurityMeasures),
        })
        {
            foreach (var id in ids)
                yield return (declares, id);
        }

        if (said.Anonymizes)
            yield return ("anonymizes", null);
        if (said.Pseudonymizes)
            yield return ("pseudonymizes", null);
        if (said.IsAudited)
            yield return ("audited-access", null);
    }

    private static EquatableList<string> Sorted(EquatableList<string> ids) => new([.. ids.Distinct(StringComparer.Ordinal).OrderBy(id => id, StringComparer.Ordinal)]);
}
