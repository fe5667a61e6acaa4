using PrivacyAnalyzers;

namespace AccountingCloud.Support.Authorities;

/// <param name="InternationalAgreement">For a request from outside the Union: the agreement it rests on.</param>
public sealed record AuthorityRequest(string Reference, Guid TenantId, bool FromTheUnion, string? LegalGround, string? InternationalAgreement);

/// <summary>A request that we found valid and founded, clause 3.6 and Art. 48.</summary>
[AccessRequest(AccessGrounds.LegalRequest)]
public sealed record ValidatedAuthorityRequest
{
    private ValidatedAuthorityRequest(AuthorityRequest request) => (Reference, TenantId) = (request.Reference, request.TenantId);

    public string Reference { get; }

    public Guid TenantId { get; }

    public static ValidatedAuthorityRequest? Validate(AuthorityRequest request) => request switch
    {
        { LegalGround: null or "" } => null,
        { FromTheUnion: false, InternationalAgreement: null or "" } => null,
        _ => new ValidatedAuthorityRequest(request),
    };
}

internal static class FictitiousRequests
{
    public static IReadOnlyList<AuthorityRequest> All { get; } =
    [
        new("court-1", new Guid(1, 0, 0, new byte[8]), FromTheUnion: true, "Order of a fictitious court", InternationalAgreement: null),
        new("abroad-1", new Guid(2, 0, 0, new byte[8]), FromTheUnion: false, "Letter of a fictitious agency", InternationalAgreement: null),
    ];
}
