using AccountingCloud.Domain.Billing;
using AccountingCloud.Domain.Outreach;
using AccountingCloud.Domain.Support;
using PrivacyAnalyzers;

namespace AccountingCloud.Violations.Profiling;

/// <summary>Clause 2.2d: profiling goes by language, professional activity and user role. Here it goes by whatever there is.</summary>
public sealed class PaymentProfiler
{
    [ProcessingActivity("Audience profiling", Purposes.Profiling)]
    public bool IsWorthAVisit(OutreachProfile profile, IReadOnlyList<Invoice> invoices)
    {
        // Clause 2.2d: interests are no criterion. PRIV2004: comparing them is consulting them.
        if (profile.Interest == "payroll") // expect: PRIV2004
            return false;

        // Clause 2.2: amounts are there to be invoiced. PRIV2001: the lambda belongs to the profiling around it.
        var turnover = invoices.Sum(invoice => invoice.Amount); // expect: PRIV2001

        // Correct: the three criteria, and a null check.
        return turnover > 1000m || (profile.Segment is not null && profile.ProfessionalActivity == "accountant" && profile.Language == "nl");
    }

    [ProcessingActivity("Audience profiling", Purposes.Profiling)]
    public string Mood(Invoice invoice) => invoice switch
    {
        // Correct: not paid yet is a null check.
        { PaidOn: null } => "waiting",

        // Clause 2.2. PRIV2001: a pattern reads what it compares.
        { Amount: > 1000m } => "generous", // expect: PRIV2001
        _ => "thrifty",
    };

    // Clause 2.2d: needs are no criterion. PRIV2004, in a call to profiling code of another assembly.
    public string SegmentByNeeds(OutreachProfile profile) =>
        AudienceSegments.SegmentFor(profile.Language, profile.ProfessionalActivity, profile.Needs ?? ""); // expect: PRIV2004

    // Correct: the same call with the three criteria.
    public string SegmentByCriteria(OutreachProfile profile) =>
        AudienceSegments.SegmentFor(profile.Language, profile.ProfessionalActivity, profile.UserRole);

    // Clause 2.2: a question to the support desk is no profile. PRIV2001: the store enters profiling code; PRIV2009: which does not say what it holds.
    public void Remember(AudienceScore score, SupportTicket ticket)
    {
        score.Remark = ticket.Question; // expect: PRIV2001, PRIV2009
        score.Tickets++;
    }
}

[ProcessingActivity("Audience profiling", Purposes.Profiling)]
public sealed class AudienceScore
{
    public string? Remark { get; set; }

    public int Tickets { get; set; }
}
