using AccountingCloud.Data;
using PrivacyAnalyzers;

namespace AccountingCloud.Api.Customers;

public sealed class OutreachPreferences(AccountingDbContext database)
{
    [ProcessingActivity("Newsletter", Purposes.InformationAndCommunication)]
    public async Task<bool> ChangeInterestsAsync(Guid customerId, NewInterests interests, CancellationToken cancellation)
    {
        if (await database.OutreachProfiles.FindAsync([customerId], cancellation) is not { } profile)
            return false;
        profile.Interest = interests.Interest;
        profile.Needs = interests.Needs;
        await database.SaveChangesAsync(cancellation);
        return true;
    }
}
