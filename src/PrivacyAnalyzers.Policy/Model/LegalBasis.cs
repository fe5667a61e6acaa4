namespace PrivacyAnalyzers.Policy.Model;

/// <summary>What makes processing for a purpose lawful.</summary>
public sealed class LegalBasis : PolicyPart
{
    public Stated<LegalBasisArticle>? Article { get; init; }

    /// <summary>The contract, mandate or document that shows it.</summary>
    public Stated<string>? Source { get; init; }

    /// <summary>The legitimate interest, for 6(1)(f).</summary>
    public Stated<string>? Interest { get; init; }

    /// <summary>The law, for 6(1)(c) and (e).</summary>
    public LegalReference? Law { get; init; }

    /// <summary>The balancing test, for 6(1)(f): the id of an entry of links.</summary>
    public Stated<string>? Assessment { get; init; }

    /// <summary>How consent is withdrawn, for 6(1)(a).</summary>
    public Stated<string>? Withdrawal { get; init; }
}
