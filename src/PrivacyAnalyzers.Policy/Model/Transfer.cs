namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What a transfer to a third country rests on.</summary>
public sealed class Transfer : PolicyPart
{
    public Stated<TransferBasis>? Basis { get; init; }

    /// <summary>Such as 46(2)(c).</summary>
    public Stated<string>? Article { get; init; }

    /// <summary>The limited group of an adequacy decision that the recipient belongs to.</summary>
    public Stated<AdequacyScope>? Scope { get; init; }

    public Stated<CalendarDate>? Expires { get; init; }

    public Stated<string>? Reference { get; init; }

    public LocalizedText? Description { get; init; }
}
