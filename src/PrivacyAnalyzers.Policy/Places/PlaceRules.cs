using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.Places;

/// <summary>
/// What holds for countries on the day of a policy: what the policy says of a country itself, else what ships. There is no clock: a policy without a
/// day is judged on the day of the data that ships.
/// </summary>
public sealed class PlaceRules(PrivacyPolicy policy)
{
    /// <summary>The day of the data that ships.</summary>
    public static CalendarDate DataAsOf => ShippedPlaces.Instance.AsOf;

    /// <summary>The day on which everything is judged.</summary>
    public CalendarDate AsOf { get; } = policy.Header.AsOf?.Value ?? DataAsOf;

    /// <summary>Whether data may go there as within the Union: the 30 countries of the European Economic Area and their parts overseas.</summary>
    public bool IsInEea(string country) => ShippedPlaces.Instance.IsInEea(country);

    /// <summary>The decision on a country, whether or not it holds on the day. None when there is none, or when the policy says so.</summary>
    public AdequacyDecision? DecisionOn(string country)
    {
        var shipped = ShippedPlaces.Instance.DecisionOn(country);
        if (policy.Countries.FirstOrDefault(stated => stated.Country.Value == country) is not { } own)
            return shipped;
        if (own.IsAdequate is false || (own.IsAdequate is null && shipped is null))
            return null;
        return new AdequacyDecision(
            country,
            own.Scope?.Value ?? shipped?.Scope ?? AdequacyScope.General,
            own.Since?.Value ?? (own.Expires is null ? shipped?.Since : null),
            own.Expires?.Value ?? (own.Since is null ? shipped?.Expires : null),
            own.Reference?.Value ?? shipped?.Reference);
    }

    /// <summary>What a transfer to a country rests on, on the day of the policy.</summary>
    public TransferVerdict Judge(string country, Transfer? transfer)
    {
        if (IsInEea(country))
            return TransferVerdict.NoThirdCountry;

        var basis = transfer?.Basis?.Value;
        if (basis is TransferBasis.Safeguard or TransferBasis.Derogation)
            return transfer!.Expires?.Value < AsOf ? TransferVerdict.BasisExpired : TransferVerdict.Founded;
        if (DecisionOn(country) is not { } decision)
            return basis is TransferBasis.Other ? TransferVerdict.NoChapterFiveBasis : basis is null ? TransferVerdict.NoBasis : TransferVerdict.NoDecision;
        if (decision.Since > AsOf)
            return TransferVerdict.DecisionNotYet;
        if (decision.Expires < AsOf)
            return TransferVerdict.DecisionExpired;
        if (decision.Scope != AdequacyScope.General && decision.Scope != transfer?.Scope?.Value)
            return TransferVerdict.OutsideScope;
        return transfer?.Expires?.Value < AsOf ? TransferVerdict.BasisExpired : TransferVerdict.Founded;
    }
}
