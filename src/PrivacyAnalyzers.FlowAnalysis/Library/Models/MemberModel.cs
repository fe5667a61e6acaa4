namespace PrivacyAnalyzers.FlowAnalysis.Library.Models;

/// <summary>What is known, or supposed, of one library member.</summary>
public sealed record MemberModel(ModelOrigin Origin, ModelEffects Effects)
{
    public static MemberModel Unknown { get; } = new(ModelOrigin.None, ModelEffects.None);

    public bool IsKnown => Origin != ModelOrigin.None;

    /// <summary>Flows are spelled out: nothing else reaches the result.</summary>
    public bool StatesResult => !Effects.Flows.IsEmpty || Effects.Has(MemberTraits.Neutral);

    public bool StatesCallbacks => Effects.Flows.Any(flow => flow.To.CallbackParameter >= 0);

    public bool Has(MemberTraits trait) => Effects.Has(trait);
}
