using System.Collections.Immutable;

namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>All that one row says of the members it names.</summary>
public sealed record ModelEffects(
    MemberTraits Traits,
    ImmutableArray<ModelFlow> Flows,
    ImmutableArray<ModelPort> Written,
    ImmutableArray<ModelPort> Emptied,
    ImmutableArray<ModelPort> Viewed)
{
    public static ModelEffects None { get; } = new(MemberTraits.None, [], [], [], []);

    public bool Has(MemberTraits trait) => (Traits & trait) != 0;

    public ModelEffects And(ModelEffects other) =>
        new(Traits | other.Traits, Flows.AddRange(other.Flows), Written.AddRange(other.Written), Emptied.AddRange(other.Emptied), Viewed.AddRange(other.Viewed));
}
