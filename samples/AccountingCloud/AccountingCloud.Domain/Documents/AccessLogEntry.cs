namespace AccountingCloud.Domain.Documents;

/// <summary>One line per opening of a stored document, clause 4: what happened can be traced.</summary>
public sealed class AccessLogEntry
{
    public int Id { get; init; }

    public required Guid DocumentId { get; init; }

    public required string Ground { get; init; }

    public required string Reference { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }
}
