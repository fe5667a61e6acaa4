using PrivacyAnalyzers.Policy.Model;

namespace PrivacyAnalyzers.Policy.Places;

/// <summary>A decision that a country protects personal data well enough, GDPR Art. 45.</summary>
/// <param name="Country">Two letters of ISO 3166-1.</param>
/// <param name="Scope">For whom it holds.</param>
/// <param name="Since">The first day, if known.</param>
/// <param name="Expires">The last day, if it has one.</param>
/// <param name="Reference">The decision as lawyers cite it.</param>
public sealed record AdequacyDecision(string Country, AdequacyScope Scope, CalendarDate? Since, CalendarDate? Expires, string? Reference)
{
    /// <summary>Whether it holds on that day.</summary>
    public bool HoldsOn(CalendarDate day) => !(Since > day) && !(Expires < day);
}
