using AccountingCloud.Data;
using Microsoft.EntityFrameworkCore;

namespace AccountingCloud.Outreach;

/// <summary>Clause 2.3: what was collected for other purposes goes after 36 months.</summary>
public sealed class OutreachRetention(AccountingDbContext database, TimeProvider clock)
{
    private const int Months = 36;

    public async Task<int> RemoveExpiredAsync(CancellationToken cancellation)
    {
        var oldest = DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime).AddMonths(-Months);
        return await database.OutreachProfiles
            .Where(profile => profile.LastContactOn < oldest)
            .ExecuteDeleteAsync(cancellation);
    }
}
