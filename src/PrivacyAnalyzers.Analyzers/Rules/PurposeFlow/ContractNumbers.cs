using PrivacyAnalyzers.Declarations.Resolution;

namespace PrivacyAnalyzers.Analyzers.Rules.PurposeFlow;

/// <summary>The numbers by which the engine knows kinds of data and sets of activities. Says nothing of symbols.</summary>
public sealed class ContractNumbers
{
    /// <summary>The number of code that belongs to no activity.</summary>
    public const int NeutralZone = 0;

    internal InternTable<DatumSignature> Labels { get; } = new(first: 0);

    internal InternTable<Activities> Zones { get; } = new(first: NeutralZone + 1);
}
