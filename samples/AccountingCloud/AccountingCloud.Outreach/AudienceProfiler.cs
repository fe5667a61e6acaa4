using AccountingCloud.Data;
using AccountingCloud.Domain.Outreach;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers;

namespace AccountingCloud.Outreach;

/// <summary>Clause 2.2d: profiling on the three criteria, for whoever did not object.</summary>
public sealed class AudienceProfiler(AccountingDbContext database)
{
    [ProcessingActivity("Audience profiling", Purposes.Profiling)]
    public async Task<int> AssignSegmentsAsync(CancellationToken cancellation)
    {
        var assigned = 0;
        await foreach (var profile in database.OutreachProfiles.AsAsyncEnumerable().WithCancellation(cancellation))
        {
            if (!profile.AcceptsProfiling)
                continue;
            profile.Segment = AudienceSegments.SegmentFor(profile.Language, profile.ProfessionalActivity, profile.UserRole);
            assigned++;
        }

        await database.SaveChangesAsync(cancellation);
        return assigned;
    }
}
