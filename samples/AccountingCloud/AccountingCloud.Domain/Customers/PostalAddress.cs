namespace AccountingCloud.Domain.Customers;

public sealed record PostalAddress(string Street, string PostCode, string Town, string Country)
{
    public string OnOneLine() => $"{Street}, {PostCode} {Town}, {Country}";
}
