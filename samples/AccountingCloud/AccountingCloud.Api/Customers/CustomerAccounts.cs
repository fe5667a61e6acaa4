using AccountingCloud.Data;
using AccountingCloud.Domain.Customers;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers;

namespace AccountingCloud.Api.Customers;

/// <summary>Clause 2.2a: the service to and the relationship with the customer.</summary>
public sealed class CustomerAccounts(AccountingDbContext database)
{
    [ProcessingActivity("Customer administration", Purposes.CustomerRelationshipManagement)]
    public async Task<Guid> OpenAsync(NewCustomer request, CancellationToken cancellation)
    {
        var customer = new Customer
        {
            CompanyName = request.CompanyName,
            Name = request.Name,
            Email = request.Email,
            Phone = request.Phone,
            Address = request.Address,
        };
        database.Customers.Add(customer);
        await database.SaveChangesAsync(cancellation);
        return customer.Id;
    }

    [ProcessingActivity("Customer administration", Purposes.CustomerRelationshipManagement)]
    public async Task<CustomerSheet?> ShowAsync(Guid id, CancellationToken cancellation)
    {
        var customer = await database.Customers.AsNoTracking()
            .Include(c => c.ContactPersons)
            .SingleOrDefaultAsync(c => c.Id == id, cancellation);
        return customer is null
            ? null
            : new CustomerSheet(
                customer.Name,
                customer.Email,
                customer.Phone ?? "unknown",
                customer.Address.OnOneLine(),
                [.. customer.ContactPersons.Select(person => $"{person.Name} <{person.Email}>")]);
    }

    /// <summary>Counting says nothing about anybody: no purpose is needed for it.</summary>
    public async Task<int> CountAsync(CancellationToken cancellation) =>
        await database.Customers.CountAsync(cancellation);
}
