using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace PrivacyAnalyzers.Policy.Vocabulary;

/// <summary>The machine side of the constants in <c>PrivacyAnalyzers.DataSubjects</c>.</summary>
public static class WellKnownDataSubjects
{
    private static readonly WellKnownTable<WellKnownDataSubject> s_table = new(
        new("customer", DpvTerm.Exact("dpv:Customer")),
        new("client", DpvTerm.Exact("dpv:Client")),
        new("consumer", DpvTerm.Exact("dpv:Consumer")),
        new("user", DpvTerm.Exact("dpv:User")),
        new("subscriber", DpvTerm.Exact("dpv:Subscriber")),
        new("contact-person", DpvTerm.Nearest("dpv:DataSubject")),
        new("prospect", DpvTerm.Nearest("dpv:DataSubject")),
        new("supplier", DpvTerm.Nearest("dpv:DataSubject")),
        new("partner", DpvTerm.Nearest("dpv:DataSubject")),
        new("reseller", DpvTerm.Nearest("dpv:DataSubject")),
        new("shareholder", DpvTerm.Nearest("dpv:DataSubject")),
        new("employee", DpvTerm.Exact("dpv:Employee")),
        new("former-employee", DpvTerm.Nearest("dpv:Employee")),
        new("contractor", DpvTerm.Nearest("dpv:DataSubject")),
        new("job-applicant", DpvTerm.Exact("dpv:JobApplicant")),
        new("applicant", DpvTerm.Exact("dpv:Applicant")),
        new("visitor", DpvTerm.Exact("dpv:Visitor")),
        new("member", DpvTerm.Exact("dpv:Member")),
        new("participant", DpvTerm.Exact("dpv:Participant")),
        new("student", DpvTerm.Exact("dpv:Student")),
        new("patient", DpvTerm.Exact("dpv:Patient")),
        new("citizen", DpvTerm.Exact("dpv:Citizen")),
        new("child", DpvTerm.Exact("dpv:Child")),
        new("vulnerable-data-subject", DpvTerm.Exact("dpv:VulnerableDataSubject")),
        new("parent-of-data-subject", DpvTerm.Exact("dpv:ParentOfDataSubject")),
        new("guardian-of-data-subject", DpvTerm.Exact("dpv:GuardianOfDataSubject")),
        new("mentioned-person", DpvTerm.Nearest("dpv:DataSubject")));

    public static IReadOnlyList<WellKnownDataSubject> All => s_table.All;

    public static bool TryGet(string? id, [NotNullWhen(true)] out WellKnownDataSubject? entry) => s_table.TryGet(id, out entry);
}
