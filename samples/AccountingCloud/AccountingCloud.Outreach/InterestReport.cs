using AccountingCloud.Data;
using AccountingCloud.Domain.Outreach;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers;

namespace AccountingCloud.Outreach;

/// <summary>Clause 2.2c: statistics. Only counts leave this class.</summary>
public sealed class InterestReport(AccountingDbContext database)
{
    [ProcessingActivity("Product statistics", Purposes.Statistics)]
    public async Task<IReadOnlyList<InterestCount>> CountAsync(CancellationToken cancellation)
    {
        var interests = await database.OutreachProfiles.Select(profile => profile.Interest).ToListAsync(cancellation);
        return InterestStatistics.Count(interests);
    }
}
