using AccountingCloud.Domain.Billing;
using AccountingCloud.Domain.Customers;
using AccountingCloud.Domain.Documents;
using AccountingCloud.Domain.Outreach;
using AccountingCloud.Domain.Support;
using Microsoft.EntityFrameworkCore;

namespace AccountingCloud.Data;

public sealed class AccountingDbContext(DbContextOptions<AccountingDbContext> options) : DbContext(options)
{
    public DbSet<Customer> Customers => Set<Customer>();

    public DbSet<ContactPerson> ContactPersons => Set<ContactPerson>();

    public DbSet<Invoice> Invoices => Set<Invoice>();

    public DbSet<SupportTicket> Tickets => Set<SupportTicket>();

    public DbSet<OutreachProfile> OutreachProfiles => Set<OutreachProfile>();

    public DbSet<CloudDocument> Documents => Set<CloudDocument>();

    public DbSet<AccessLogEntry> AccessLog => Set<AccessLogEntry>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Customer>(customer =>
        {
            customer.ComplexProperty(c => c.Address);
            customer.HasMany(c => c.ContactPersons).WithOne().HasForeignKey(p => p.CustomerId);
        });
        modelBuilder.Entity<Invoice>(invoice =>
        {
            invoice.ComplexProperty(i => i.BillingAddress);
            invoice.HasIndex(i => i.Number).IsUnique();
        });
        modelBuilder.Entity<SupportTicket>().HasKey(ticket => ticket.Number);
        modelBuilder.Entity<OutreachProfile>().HasKey(profile => profile.CustomerId);
        modelBuilder.Entity<CloudDocument>().HasIndex(document => document.TenantId);
    }
}
