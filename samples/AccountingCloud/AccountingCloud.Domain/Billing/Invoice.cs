using PrivacyAnalyzers;
using AccountingCloud.Domain.Customers;

namespace AccountingCloud.Domain.Billing;

/// <summary>An invoice keeps its own copy of whom it was sent to: it must still read the same after the customer moves.</summary>
[DataSubject(DataSubjects.Customer)]
[Purpose(Purposes.Invoicing)]
[Retention(RetentionPeriods.AccountingRecords, From = RetentionStarts.EndOfFinancialYear)]
[RetainedOnErasure("Bookkeeping law, Art. 17(3)(b)")]
public sealed class Invoice
{
    public Guid Id { get; init; } = Guid.NewGuid();

    public required string Number { get; init; }

    public Guid CustomerId { get; init; }

    public required DateOnly IssuedOn { get; init; }

    [PersonalData(DataCategories.Name)]
    [Purpose(Purposes.Invoicing, Purposes.DebtRecovery)]
    public required string BilledTo { get; init; }

    [PersonalData(DataCategories.EmailAddress)]
    [Purpose(Purposes.Invoicing, Purposes.DebtRecovery)]
    public required string SentTo { get; init; }

    [PersonalData(DataCategories.PhysicalAddress)]
    public required PostalAddress BillingAddress { get; init; }

    [PersonalData(DataCategories.Financial)]
    [Purpose(Purposes.Invoicing, Purposes.DebtRecovery)]
    public required decimal Amount { get; init; }

    [PersonalData(DataCategories.Financial)]
    [Purpose(Purposes.Invoicing, Purposes.DebtRecovery)]
    public DateOnly? PaidOn { get; set; }
}
