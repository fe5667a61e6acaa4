using AccountingCloud.Domain.Billing;
using AccountingCloud.Domain.Customers;
using AccountingCloud.Domain.Outreach;
using AccountingCloud.Domain.Support;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers;

namespace AccountingCloud.Data;

/// <summary>Clause 2.7: what a person may ask of us. Invoices stay after an erasure, because bookkeeping law says so.</summary>
public sealed class DataSubjectRights(AccountingDbContext database)
{
    [ErasureHandler(typeof(Customer))]
    [ErasureHandler(typeof(ContactPerson))]
    [ErasureHandler(typeof(OutreachProfile))]
    [ErasureHandler(typeof(SupportTicket))]
    public async Task<bool> EraseAsync(Guid customerId, CancellationToken cancellation = default)
    {
        await using var transaction = await database.Database.BeginTransactionAsync(cancellation);
        await database.OutreachProfiles.Where(p => p.CustomerId == customerId).ExecuteDeleteAsync(cancellation);
        await database.Tickets.Where(t => t.CustomerId == customerId).ExecuteDeleteAsync(cancellation);
        await database.ContactPersons.Where(p => p.CustomerId == customerId).ExecuteDeleteAsync(cancellation);
        var erased = await database.Customers.Where(c => c.Id == customerId).ExecuteDeleteAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return erased > 0;
    }

    [AccessHandler(typeof(Customer))]
    [AccessHandler(typeof(ContactPerson))]
    [AccessHandler(typeof(Invoice))]
    [AccessHandler(typeof(OutreachProfile))]
    [AccessHandler(typeof(SupportTicket))]
    public async Task<PersonalDataCopy?> CopyAsync(Guid customerId, CancellationToken cancellation = default)
    {
        var customer = await database.Customers.AsNoTracking()
            .Include(c => c.ContactPersons)
            .SingleOrDefaultAsync(c => c.Id == customerId, cancellation);
        if (customer is null)
            return null;
        return new PersonalDataCopy(
            customer,
            await database.Invoices.AsNoTracking().Where(i => i.CustomerId == customerId).ToListAsync(cancellation),
            await database.Tickets.AsNoTracking().Where(t => t.CustomerId == customerId).ToListAsync(cancellation),
            await database.OutreachProfiles.AsNoTracking().SingleOrDefaultAsync(p => p.CustomerId == customerId, cancellation));
    }

    [ObjectionHandler(Purposes.InformationAndCommunication)]
    public Task ObjectToNewsletterAsync(Guid customerId, CancellationToken cancellation = default) =>
        ChangeProfileAsync(customerId, profile => profile.WantsNewsletter = false, cancellation);

    /// <summary>The segment goes with the consent: it was made for nothing else.</summary>
    [ObjectionHandler(Purposes.Profiling)]
    public Task ObjectToProfilingAsync(Guid customerId, CancellationToken cancellation = default) =>
        ChangeProfileAsync(
            customerId,
            profile =>
            {
                profile.AcceptsProfiling = false;
                profile.Segment = null;
            },
            cancellation);

    private async Task ChangeProfileAsync(Guid customerId, Action<OutreachProfile> change, CancellationToken cancellation)
    {
        if (await database.OutreachProfiles.FindAsync([customerId], cancellation) is not { } profile)
            return;
        change(profile);
        await database.SaveChangesAsync(cancellation);
    }
}

/// <summary>Everything we hold about one customer as controller.</summary>
public sealed record PersonalDataCopy(
    Customer Customer,
    IReadOnlyList<Invoice> Invoices,
    IReadOnlyList<SupportTicket> Tickets,
    OutreachProfile? Outreach);
