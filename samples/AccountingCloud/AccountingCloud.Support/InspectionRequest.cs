using AccountingCloud.Domain.Support;
using PrivacyAnalyzers;

namespace AccountingCloud.Support;

/// <summary>Proof that the user asked us to look into a stored document. There is no other way to make one.</summary>
[AccessRequest(AccessGrounds.Support)]
public sealed record InspectionRequest
{
    private InspectionRequest(int ticketNumber, Guid documentId) => (TicketNumber, DocumentId) = (ticketNumber, documentId);

    public int TicketNumber { get; }

    public Guid DocumentId { get; }

    public static InspectionRequest? From(SupportTicket ticket) =>
        ticket.DocumentToInspect is { } documentId ? new InspectionRequest(ticket.Number, documentId) : null;
}
