using AccountingCloud.Data;
using AccountingCloud.Domain.Support;
using Microsoft.EntityFrameworkCore;
using PrivacyAnalyzers;

namespace AccountingCloud.Support;

/// <summary>Clause 3.6, first class of data: what the user gave when the account was made, and what he asked.</summary>
public sealed class SupportDesk(AccountingDbContext database)
{
    [ProcessingActivity("Customer support", Purposes.CustomerCare)]
    public async Task<IReadOnlyList<SupportTicket>> OpenTicketsAsync(CancellationToken cancellation = default) =>
        await database.Tickets
            .Where(ticket => ticket.State == TicketState.Open)
            .OrderBy(ticket => ticket.Number)
            .ToListAsync(cancellation);

    [ProcessingActivity("Customer support", Purposes.CustomerCare)]
    public async Task AnswerAsync(SupportTicket ticket, string finding, CancellationToken cancellation = default)
    {
        ticket.Answer = $"Dear {ticket.AskedBy}, you asked: {ticket.Question} {finding}";
        ticket.State = TicketState.Answered;
        await database.SaveChangesAsync(cancellation);
    }
}
