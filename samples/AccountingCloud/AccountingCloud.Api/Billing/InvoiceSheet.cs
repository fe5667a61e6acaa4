using AccountingCloud.Domain;
using AccountingCloud.Domain.Billing;
using PrivacyAnalyzers;

namespace AccountingCloud.Api.Billing;

[DataSubject(DataSubjects.Customer)]
[Purpose(Purposes.Invoicing)]
[Retention(RetentionPeriods.AccountingRecords, From = RetentionStarts.EndOfFinancialYear)]
public sealed record InvoiceSheet(
    string Number,
    DateOnly IssuedOn,
    [PersonalData(DataCategories.Name)] string BilledTo,
    [PersonalData(DataCategories.PhysicalAddress)] string BillingAddress,
    [PersonalData(DataCategories.Financial)] decimal Amount,
    [PersonalData(DataCategories.Financial)] bool Paid)
{
    public static InvoiceSheet Of(Invoice invoice) => new(
        invoice.Number,
        invoice.IssuedOn,
        invoice.BilledTo,
        invoice.BillingAddress.OnOneLine(),
        invoice.Amount,
        invoice.PaidOn is not null);
}
