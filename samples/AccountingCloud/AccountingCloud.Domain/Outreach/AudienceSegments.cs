using PrivacyAnalyzers;

namespace AccountingCloud.Domain.Outreach;

/// <summary>Puts a customer in a segment. Clause 2.2d names the three criteria; there is no fourth.</summary>
public static class AudienceSegments
{
    [ProcessingActivity("Audience profiling", Purposes.Profiling)]
    public static string SegmentFor(string language, string professionalActivity, string userRole) =>
        (professionalActivity, userRole) switch
        {
            ("accountant", _) => $"accountants-{language}",
            (_, "manager") => $"managers-{language}",
            _ => $"users-{language}",
        };
}
